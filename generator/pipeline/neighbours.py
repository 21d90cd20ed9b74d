"""Which reports stand beside one, in its series or linked to it; and which have which figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.model.facts import Facts, KnownFigure
from generator.model.series import by_series

SeriesFigures = Mapping[tuple[str, str], Sequence["ReportFigure"]]
"""By series and indicator, the figures, those of the latest report first."""


class ReportFigure(NamedTuple):
    """A figure of an indicator, and the briefing it is of."""

    briefing: str
    figure: KnownFigure


class Neighbour(NamedTuple):
    facts: Facts
    is_linked: bool


class Neighbours(NamedTuple):
    """The reports before and after one in its series, and the latest; each if it is another.

    Those that are `linked` are followed by it, or follow it.
    """

    earlier: Facts | None
    later: Facts | None
    latest: Facts | None
    linked: tuple[Facts, ...] = ()

    def all(self) -> tuple[Neighbour, ...]:
        """Each once, by their ids."""
        linked = {facts.id for facts in self.linked}
        by_id = {facts.id: facts for facts in (*self[:3], *self.linked) if facts}
        return tuple(Neighbour(by_id[name], name in linked) for name in sorted(by_id))

    @property
    def indicators(self) -> tuple[str, ...]:
        """Those of the report before, whose targets are answered."""
        return self.earlier.indicators if self.earlier else ()


def figures_by_series(facts: Iterable[Facts]) -> SeriesFigures:
    """The figures of all reports; `facts` are ordered `newest_first`.

    What an earlier report gave is among them, for readers are told where a later one revises it.
    """
    by_indicator: dict[tuple[str, str], list[ReportFigure]] = {}
    for report in facts:
        for figure in report.figures:
            key = (report.in_series, figure.indicator)
            by_indicator.setdefault(key, []).append(ReportFigure(report.id, figure))
    return {key: tuple(figures) for key, figures in by_indicator.items()}


def neighbours(facts: Iterable[Facts]) -> Mapping[str, Neighbours]:
    """Those of each briefing, by its id."""
    known = {report.id: report for report in facts}
    linked = _linked(known.values())
    by_id = {}
    for reports in by_series(known.values()).values():
        around = zip((None, *reports), reports, (*reports[1:], None), strict=False)
        for later, own, earlier in around:
            latest = reports[0] if reports[0] is not own else None
            others = tuple(known[name] for name in sorted(linked[own.id]))
            by_id[own.id] = Neighbours(earlier, later, latest, others)
    return by_id


def _linked(facts: Iterable[Facts]) -> Mapping[str, set[str]]:
    """By id of a briefing those that it follows, and those that follow it."""
    linked: dict[str, set[str]] = defaultdict(set)
    for report in facts:
        for name in filter(None, (named.briefing for named in report.continued())):
            linked[report.id].add(name)
            linked[name].add(report.id)
    return linked


class Having(NamedTuple):
    """A briefing that has figures of an indicator, and which."""

    facts: Facts
    figures: tuple[KnownFigure, ...]


def having(facts: Iterable[Facts], indicators: Collection[str]) -> Mapping[str, Sequence[Having]]:
    """By indicator, of these, the briefings that have figures of it, in their order."""
    by_indicator: dict[str, list[Having]] = {name: [] for name in indicators}
    for report in facts:
        own: dict[str, list[KnownFigure]] = {}
        for figure in report.figures:
            own.setdefault(figure.indicator, []).append(figure)
        for name in own.keys() & by_indicator.keys():
            by_indicator[name].append(Having(report, tuple(own[name])))
    return by_indicator
