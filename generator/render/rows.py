"""Figures in rows: name, number, what it is; what else there is to know opens behind it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.render import urls
from generator.render.charts.bars import Bar
from generator.render.citation import Quoted
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.observation_text import ObservationText


@dataclass(frozen=True)
class Beside:
    """A figure that stands beside another: what it is, the way to it, its bar on their scale."""

    label: str
    figure: Markup
    href: str
    bar: Bar = ()


@dataclass(frozen=True)
class Row:
    """A figure; `anchor` is its name on the page, `bar` its own on the scale of those beside it.

    Those beside it are of its report, `of_others` of others of the series. `caution` is what is
    read before the number is used, and so not behind it; `report_error` is where to say that the
    figure is wrong, empty where nobody is asked to.
    """

    anchor: str
    name: str
    figure: ObservationText
    quoted: Quoted
    definition: str
    all_reports: str
    report_error: str
    bar: Bar = ()
    beside: tuple[Beside, ...] = ()
    of_others: tuple[Beside, ...] = ()
    caution: Markup | None = None


@dataclass(frozen=True)
class RowGroup:
    """Rows under each other; with a `title`, what an editor compares, some of it `elsewhere`.

    With words to `open` it they are folded.
    """

    rows: tuple[Row, ...]
    anchor: str = ""
    title: str = ""
    note: str = ""
    open: str = ""
    elsewhere: tuple[Beside, ...] = ()


def row_anchor(context: BriefingContext, placed: PlacedObservation) -> str:
    """On the page of its section an indicator's address leads to its first figure there, that of a
    figure to each other.
    """
    own = placed.observation
    every = context.observations_at(placed.place.section)
    first = next(one for one in every if one.observation.indicator == own.indicator)
    return own.indicator if first is placed else own.anchor


def row_path(context: BriefingContext, placed: PlacedObservation) -> str:
    """The way to a figure where all that there is to know of it opens."""
    return urls.row(context.config, context.briefing, placed.place, row_anchor(context, placed))


def all_reports(context: BriefingContext, indicator_id: str, page: str) -> str:
    """The way from `page` to an indicator's figures in all reports, if it has a page of its own."""
    if indicator_id not in context.parent.joined.indicators:
        return ""
    return urls.relative(urls.indicator_page(context.config, indicator_id), page)
