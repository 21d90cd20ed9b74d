"""A figure of a later report is that of an earlier one, or a caveat says that it was revised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from generator.account import disagree
from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import Project
from generator.load.series_facts import REMEMBERED, observed, reports_in_order
from generator.load.traversal import observations
from generator.model.choice import FigureStatus
from generator.model.facts import Facts, KnownFigure
from generator.model.printing import printed


class _Stated(NamedTuple):
    """A figure, and the briefing it is of."""

    briefing: str
    figure: KnownFigure


def check(project: Project) -> Iterator[Diagnostic]:
    units = {name: indicator.unit for name, indicator in indicators_by_id(project).items()}
    before = {
        (later.briefing, observed(later.figure).observation.anchor): earlier
        for earlier, later in _stated_anew(project.facts)
    }
    for briefing in project.briefings:
        for source, path, own in observations(briefing):
            unit, earlier = units.get(own.indicator), before.get((briefing.id, own.anchor))
            if unit is None or not earlier:
                continue
            other = observed(earlier.figure).observation
            if not own.caveat and not other.caveat and disagree(own, other, unit):
                yield source.problem(
                    (*path, "value"),
                    "revised-figure",
                    value=printed(own, unit),
                    other=printed(other, unit),
                    period=own.period,
                    indicator=own.indicator,
                    briefing=earlier.briefing,
                )


def concerned(facts: Iterable[Facts]) -> set[str]:
    """The ids of the briefings that state otherwise what another has stated before."""
    return {later.briefing for _, later in _stated_anew(facts)}


def _stated_anew(facts: Iterable[Facts]) -> Iterator[tuple[_Stated, _Stated]]:
    """Each figure for which the report before that has it says another thing, and that one first.

    What was aimed at may be set anew.
    """
    return chain.from_iterable(map(_in_series, reports_in_order(facts)))


@lru_cache(maxsize=REMEMBERED)
def _in_series(reports: Sequence[Facts]) -> Sequence[tuple[_Stated, _Stated]]:
    anew = []
    last: dict[tuple[str, str, str], _Stated] = {}
    for report in reports:
        for figure in report.figures:
            if figure.status == FigureStatus.TARGET.code:
                continue
            key, own = (
                (figure.indicator, figure.period, figure.status),
                _Stated(report.id, figure),
            )
            earlier = last.get(key)
            if earlier and earlier.briefing != report.id and earlier.figure.record != figure.record:
                anew.append((earlier, own))
            last[key] = own
    return anew
