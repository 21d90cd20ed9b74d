"""An indicator's figures in all reports: series by series, for only those of one are joined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.account import disagree
from generator.model.choice import FigureStatus
from generator.model.observation import Observation
from generator.model.series import by_series
from generator.render.context import BriefingContext, EditionContext, PlacedObservation
from generator.render.printed_figure import printed_figure


@dataclass(frozen=True)
class ReportedFigure:
    """A figure as a report has it; `differs_from` are those of earlier reports about the same."""

    report: BriefingContext
    found: PlacedObservation
    differs_from: tuple[ReportedFigure, ...] = ()

    @property
    def observation(self) -> Observation:
        return self.found.observation

    @property
    def printed(self) -> Markup:
        """In full, with its value and place for machines."""
        return printed_figure(self.report, self.found.place, self.observation)

    @property
    def status(self) -> str:
        """In a word."""
        return self.report.words.choice(self.observation.status)

    @property
    def when(self) -> str:
        """2025年初步数."""
        return self.report.words.period(self.observation.period) + self.status

    @property
    def is_target(self) -> bool:
        return self.observation.status is FigureStatus.TARGET


@dataclass(frozen=True)
class SeriesHistory:
    """An indicator's figures in the `reports` of a series, which have the latest first.

    `figures` are all of them, the latest period first, of a period what was reached before what
    was aimed at, and of that the latest report first.
    """

    key: str
    name: str
    reports: tuple[BriefingContext, ...]
    figures: tuple[ReportedFigure, ...]

    @property
    def counting(self) -> tuple[ReportedFigure, ...]:
        """Of each period and status the figure of the latest report, the earliest period first."""
        first: dict[tuple[str, str], ReportedFigure] = {}
        for figure in self.figures:
            key = (figure.observation.period, figure.observation.status.code)
            first.setdefault(key, figure)
        return tuple(reversed(first.values()))


def histories(context: EditionContext, indicator_id: str) -> tuple[SeriesHistory, ...]:
    """Those of an indicator; the series whose report was published last comes first."""
    known = {report.briefing.id: report for report in context.briefings}
    having = (
        report.briefing for report in context.briefings if any(report.observations_of(indicator_id))
    )
    return tuple(
        _history(tuple(known[report.id] for report in reports), indicator_id)
        for reports in by_series(having).values()
    )


def _history(reports: tuple[BriefingContext, ...], indicator_id: str) -> SeriesHistory:
    figures: list[ReportedFigure] = []
    for report in reversed(reports):
        # What it says of one period and status never differs from itself.
        own = [ReportedFigure(report, placed) for placed in report.observations_of(indicator_id)]
        figures += [
            ReportedFigure(figure.report, figure.found, tuple(_differing(figure, figures)))
            for figure in own
        ]
    figures.reverse()
    figures.sort(key=lambda figure: figure.is_target)
    figures.sort(key=lambda figure: figure.observation.period, reverse=True)
    briefing = reports[0].briefing
    name = reports[0].parent.series[briefing.series].name if briefing.series else ""
    return SeriesHistory(briefing.in_series, name or briefing.short_title, reports, tuple(figures))


def _differing(later: ReportedFigure, earlier: list[ReportedFigure]) -> Iterator[ReportedFigure]:
    """What earlier reports said of the same and cannot be right beside it; latest first."""
    ours, unit = later.observation, later.report.unit_of(later.observation)
    for figure in reversed(earlier):
        theirs = figure.observation
        is_same = ours.period == theirs.period and _about(ours) is _about(theirs)
        if is_same and disagree(ours, theirs, unit):
            yield figure


def _about(observation: Observation) -> FigureStatus:
    """Its status; what was preliminary at first is about the result."""
    is_preliminary = observation.status is FigureStatus.PRELIMINARY
    return FigureStatus.RESULT if is_preliminary else observation.status
