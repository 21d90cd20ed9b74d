"""A figure in a text → the report's figure that it states, and where a reader finds it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.figure import KeptFigure, Use
from generator.model.page import Link
from generator.model.place import Place
from generator.reconciliation import StatedFigure, is_said_in_passing
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.data import machine_value
from generator.render.text_fragment import text_fragment

_DATES = ("period", "date")
"""Fields of a date: a year is that of many things."""


class FigureLink(NamedTuple):
    """`path` leads to the figure among all of the report, `told` says its place in words."""

    figure: KeptFigure
    path: str
    told: str


def figure_link(context: BriefingContext, index: int) -> FigureLink:
    """The report's figure of this index."""
    figure = context.briefing.figures[index]
    told = context.words.phrase("figures.from", place=context.words.place(figure.place.place))
    return FigureLink(
        figure, urls.figure(context.config, context.briefing, anchor(context, index)), told
    )


def value_of(context: BriefingContext, stated: StatedFigure) -> str:
    """What programs read of what a text states."""
    figures = context.briefing.figures
    return machine_value(*(figures[index].value for index in stated.figures))


def in_report(context: BriefingContext, index: int) -> str:
    """The way to a figure in the report itself; empty where that has no address."""
    address = context.briefing.source.url
    # The report is written as it was read, not as this edition prints it.
    return text_fragment(address, context.original.figures[index]) if address else ""


def anchor(context: BriefingContext, index: int) -> str:
    """The name of a figure in addresses: its place, and which of those there it is."""
    place, number = context.numbered_figures[index]
    return f"at-{place.replace('.', '-')}-{number}"


def tally(context: BriefingContext) -> str:
    """How many figures the report has, how many the briefing states, how many it leaves out."""
    count, used = len(context.briefing.figures), len(context.reconciliation.used)
    key = "figures.tally" if used < count else "figures.tally_all"
    return context.words.phrase(key, count=count, used=used, left=count - used)


def reading(context: BriefingContext, figure: KeptFigure) -> str | None:
    """How an editor reads a figure that the program reads wrongly, and why; None if it does not."""
    words = context.words
    if (read := figure.read) is None:
        return None
    if figure.is_denied:
        how = words["figures.read_none"]
    else:
        said = (
            ("kind", words.choice(read.kind) if read.kind else None),
            ("qualifier", words.choice(read.qualifier) if read.qualifier else None),
            ("unit", read.unit),
            ("sign", words.choice(read.sign) if read.sign else None),
        )
        how = words["list.semicolon"].join(
            words.phrase(f"figures.read_{field}", value=value) for field, value in said if value
        )
    return words.phrase("figures.read", how=how, because=figure.because or "")


def reason(context: BriefingContext, figure: KeptFigure) -> str:
    """Why the briefing does not state a figure."""
    if figure.left_out:
        return figure.left_out
    if figure.is_denied or is_said_in_passing(figure.meant):
        return context.words["figures.passing"]
    if context.reconciliation.is_unwritten(figure):
        return context.words["figures.unwritten"]
    return context.words["figures.open"]


def uses(context: BriefingContext, index: int) -> Iterator[Link]:
    """Where the briefing states a figure, each place once."""
    links = (_link(context, use, index) for use in context.reconciliation.used.get(index, ()))
    yield from dict.fromkeys(links)


def _link(context: BriefingContext, use: Use, index: int) -> Link:
    words, config, briefing = context.words, context.config, context.briefing
    if use.field in _DATES:
        place = context.briefing.figures[index].place.place
        return Link(title=words["figures.as_date"], path=_where(context, place))
    if use.indicator:
        name = context.parent.indicators[use.indicator].name
        path = urls.indicator(config, briefing, use.indicator)
        return Link(title=words.phrase("figures.in_indicator", name=name), path=path)
    if use.milestone:
        title = context.milestones[use.milestone].title
        path = urls.milestone(config, briefing, use.milestone)
        return Link(title=words.phrase("figures.in_milestone", title=title), path=path)
    if use.place and "." in use.place:
        place = Place(use.place)
        return Link(
            title=words.place(place) or words["figures.in_text"], path=_where(context, place)
        )
    return Link(title=words["figures.in_overview"], path=urls.briefing(config, briefing))


def _where(context: BriefingContext, place: Place) -> str:
    """Where the briefing summarises a place, the overview for what heads a part.

    The section of an item that is not summarised.
    """
    if place in context.places:
        return urls.place(context.config, context.briefing, place)
    if place.heading() in context.places:
        return urls.place(context.config, context.briefing, place.heading())
    return urls.briefing(context.config, context.briefing)
