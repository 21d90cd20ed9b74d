"""An indicator in all reports: what was reached and aimed at, series by series, year by year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from generator.model import anchors
from generator.model.choice import FigureKind
from generator.model.indicator import Indicator
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.charts import trend
from generator.render.drawing import Drawing
from generator.render.facts import Fact
from generator.render.history import SeriesHistory, histories
from generator.render.history_table import finding, history_row
from generator.render.json_ld_data import indicator_dataset
from generator.render.open_data.indicator import FILES
from generator.render.words import LocaleWords


def page(drawing: Drawing, indicator: Indicator) -> Page:
    context, words = drawing.context, drawing.context.words
    path = urls.indicator_page(context.config, indicator.id)
    series_histories = histories(context, indicator.id)
    first = finding(series_histories[0], path)
    groups = [
        _group(history, indicator, path, is_alone=len(series_histories) == 1)
        for history in series_histories
    ]
    said = first.striptags()
    return drawing.page(
        "indicator",
        path,
        title=indicator.name,
        description=words.phrase("history.description", name=indicator.name, finding=said),
        values={
            "lead": first
            if len(series_histories) == 1
            else words.phrase("history.lead", count=len(series_histories)),
            "groups": groups,
            "facts": list(_facts(words, indicator)),
            "files": [
                Link(title=kind.format.upper(), path=urls.relative(path + kind.name, path))
                for kind in FILES
            ],
        },
        breadcrumbs=[Link(title=words["recurring.title"], path=urls.recurring(context.config))],
        kicker=words.phrase(
            "history.kicker",
            subject=context.subjects[indicator.subject].title,
            kinds=_kinds(words, series_histories),
            unit=indicator.unit,
        ),
        things=[indicator_dataset(context, indicator, series_histories)],
    )


def _kinds(words: LocaleWords, series_histories: Iterable[SeriesHistory]) -> str:
    """Of what kinds the figures are."""
    used = {figure.observation.kind for history in series_histories for figure in history.figures}
    names = (words.choice(kind) for kind in FigureKind if kind in used)
    return words["list.comma"].join(names)


def _group(
    history: SeriesHistory, indicator: Indicator, page: str, *, is_alone: bool
) -> dict[str, object]:
    """The figures of a series; where there are others, under its name."""
    words = history.reports[0].words
    name = words.phrase("history.of_series", name=indicator.name, series=history.name)
    title = indicator.name if is_alone else name
    return {
        "name": "" if is_alone else history.name,
        "anchor": anchors.series(history.key),
        "finding": Markup() if is_alone else finding(history, page),
        "trend": trend(
            history, anchors.trend(history.key), words.phrase("chart.history", name=title)
        ),
        "rows": [history_row(figure, page) for figure in history.figures],
    }


def _facts(words: LocaleWords, indicator: Indicator) -> Iterator[Fact]:
    """What it measures, in which unit, how a rise is to be read."""
    yield Fact(words["history.definition"], indicator.definition or words["data.no_definition"])
    yield Fact(words["history.unit"], indicator.unit)
    if indicator.rise:
        yield Fact(words["history.rise"], indicator.rise)
