"""Which targets of a report the next one can tell of: those that are due by what it reviews."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.account.observed import Observed
from generator.model.choice import PartKind
from generator.model.source import Part


class Targets(NamedTuple):
    """A report's targets: what is `due`, and what is due only after what the next one reviews."""

    due: tuple[Observed, ...]
    later: tuple[Observed, ...]


def reviewed_year(parts: Iterable[Part]) -> int | None:
    """The last year that a report looks back on, where it says so."""
    reviewed = (part.about.year for part in parts if part.kind is PartKind.REVIEW and part.about)
    return max(reviewed, default=None)


def targets(figures: Iterable[Observed], since: int | None, until: int) -> Targets:
    """Those among a report's `figures`; it looks back on `since` itself, the next one on `until`.

    What was aimed at for a year on which the report looks back is no target of its own.
    """
    own = [
        each
        for each in figures
        if each.is_target and (since is None or each.observation.period.year > since)
    ]
    return Targets(
        tuple(each for each in own if each.observation.period.year <= until),
        tuple(each for each in own if each.observation.period.year > until),
    )
