"""An indicator's figures in words: as rows of a table, and as the sentence that sums them up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.page import Link
from generator.render import markdown, urls
from generator.render.corrections import Note, notes
from generator.render.history import ReportedFigure, SeriesHistory
from generator.render.observation_text import facts


@dataclass(frozen=True)
class HistoryRow:
    """A figure; `facts` are what it must not be read without.

    `report` leads to the figure in its briefing, `source` to its place there.
    """

    figure: Markup
    meaning: str
    status_code: str
    facts: tuple[Markup, ...]
    caveat: str
    corrections: tuple[Note, ...]
    report: Link
    source: Link


def history_row(figure: ReportedFigure, page: str) -> HistoryRow:
    report, observation = figure.report, figure.observation
    config, words = report.config, report.words
    return HistoryRow(
        figure=figure.printed,
        meaning=words.dated_meaning(observation),
        status_code=observation.status.code,
        facts=tuple(_facts(figure)),
        caveat=observation.caveat or "",
        corrections=notes(words, observation),
        report=Link(
            title=report.report_name,
            path=urls.relative(urls.indicator(config, report.briefing, observation.anchor), page),
        ),
        source=Link(
            title=words.place(figure.found.place),
            path=urls.relative(urls.place(config, report.briefing, figure.found.place), page),
        ),
    )


def _facts(figure: ReportedFigure) -> Iterator[Markup]:
    """What it is a part of, how it moved, its rank; and what earlier reports said otherwise."""
    report, observation = figure.report, figure.observation
    words = report.words
    if observation.of:
        yield words.html("card.of", whole=observation.of)
    elif observation.part_of:
        yield words.html("card.part_of", whole=report.parent.indicators[observation.part_of].name)
    yield from facts(report, figure.found)
    for other in figure.differs_from:
        key = "history.reset" if figure.is_target else "revision.earlier"
        yield words.html(key, report=other.report.report_name, figure=other.printed)


def finding(history: SeriesHistory, page: str) -> Markup:
    """What counts now, report by report: the last result, what was aimed at then, and what next."""
    words = history.reports[0].words
    told: dict[str, list[ReportedFigure]] = {}
    for figure in _latest(history):
        told.setdefault(figure.report.briefing.id, []).append(figure)
    kinds = {figure.observation.kind for figure in history.figures}
    clauses = (
        words.html(
            "history.clause",
            report=_report(those[0], page),
            figures=Markup(words["list.comma"]).join(
                _said(figure, with_kind=len(kinds) > 1) for figure in those
            ),
        )
        for those in told.values()
    )
    return words.html("history.finding", clauses=Markup(words["list.semicolon"]).join(clauses))


def _latest(history: SeriesHistory) -> Iterator[ReportedFigure]:
    counting = [*reversed(history.counting)]
    reached = next((figure for figure in counting if not figure.is_target), None)
    aims = [figure for figure in counting if figure.is_target]
    if reached:
        period = reached.observation.period
        yield reached
        yield from (aim for aim in aims if aim.observation.period == period)
        aims = [aim for aim in aims if aim.observation.period > period]
    yield from aims[:1]


def _said(figure: ReportedFigure, *, with_kind: bool) -> Markup:
    """2013年结果7.7%."""
    said = figure.when + figure.printed
    if not with_kind:
        return said
    words = figure.report.words
    kind = words.choice(figure.observation.kind)
    return words.html("history.of_kind", figure=said, kind=kind)


def _report(figure: ReportedFigure, page: str) -> Markup:
    """Its name, which leads to the indicator in its briefing."""
    report = figure.report
    path = urls.indicator(report.config, report.briefing, figure.observation.indicator)
    return Markup('<a href="{}">{}</a>').format(
        urls.relative(path, page), markdown.escape(report.report_name)
    )
