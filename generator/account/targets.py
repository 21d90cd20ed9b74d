"""Which targets of a report the next one can tell of: those of the years that it reviews."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.account.observed import Observed
from generator.model.choice import PartKind
from generator.model.source import Part


class Targets(NamedTuple):
    """A report's targets: what is `due`, and what is due only after what the next one reviews.

    `passed` are due before that: a report between the two is to tell of them.
    """

    due: tuple[Observed, ...]
    later: tuple[Observed, ...]
    passed: tuple[Observed, ...]


class Years(NamedTuple):
    """The first and the last year that a report looks back on."""

    first: int
    last: int


def reviewed_years(parts: Iterable[Part]) -> Years | None:
    """Where it says so."""
    reviewed = [part.about.year for part in parts if part.kind is PartKind.REVIEW and part.about]
    return Years(min(reviewed), max(reviewed)) if reviewed else None


def targets(figures: Iterable[Observed], own: Years | None, following: Years) -> Targets:
    """Those among a report's `figures`; it looks back on its `own` years, the next on `following`.

    What was aimed at for a year on which the report looks back is no target of its own.
    """
    aims = [
        (figure.observation.period.year, figure)
        for figure in figures
        if figure.is_target and (own is None or figure.observation.period.year > own.last)
    ]
    return Targets(
        tuple(observed for year, observed in aims if following.first <= year <= following.last),
        tuple(observed for year, observed in aims if year > following.last),
        tuple(observed for year, observed in aims if year < following.first),
    )
