"""Milestones as a reader sees them: every word chosen, nothing left to compute."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.model.choice import FigureSort
from generator.model.milestone import Milestone, Update
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.data import grouped
from generator.render.markdown import escape
from generator.render.pieces import Piece, with_pieces

_Placed = tuple[BriefingContext, Milestone]


@dataclass(frozen=True)
class UpdateView:
    """`title` and `url` are of the source, which is not the report."""

    datetime: str
    date: str
    text: str
    title: str
    url: str


@dataclass(frozen=True)
class EventView:
    """A milestone, or a figure that stands among milestones.

    `datetime` is empty where it is but a year. `more` is what leads to note and updates. Each of
    `threads` says what the milestone follows or is followed by, with links to it.
    """

    anchor: str
    title: Markup
    status: str
    status_code: str
    datetime: str
    date: str
    source: str
    href: str
    more: str = ""
    note: Markup | str = ""
    updates: tuple[UpdateView, ...] = ()
    threads: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


def milestone(
    context: BriefingContext,
    event: Milestone,
    page: str,
    *,
    anchored: bool,
    beside: Collection[str] = (),
    gives_target: bool = False,
) -> EventView:
    """It as the page at the path `page` shows it.

    `beside` are the ids of those of its report to which it need not lead, for it stands with them;
    `gives_target` is whether it says a target of the plan in figures.
    """
    words = context.words
    state = "timeline.target" if gives_target else event.status.label
    return EventView(
        anchor=event.id if anchored else "",
        title=_written(context, event.title, event.place),
        status=words[state],
        status_code="target" if gives_target else event.status.code,
        datetime=_finer_than_a_year(event),
        date=words.period(event.date),
        source=words.place(event.place),
        href=urls.relative(urls.place(context.config, context.briefing, event.place), page),
        more=_more(context, event),
        note=_written(context, event.note or "", event.place),
        updates=tuple(_update(context, update) for update in event.updates),
        threads=tuple(_threads(context, event, page, beside)),
    )


def _written(context: BriefingContext, text: str, place: Place) -> Markup:
    """`text`, whose figures need not lead to their place one by one, for it stands beside it."""
    quantities = (
        Piece(stated.start, stated.end, grouped(text[stated.start : stated.end]))
        for stated in context.figures_in(text, place)
        if stated.kind is FigureSort.QUANTITY
    )
    return with_pieces(text, quantities, escape)


def _finer_than_a_year(event: Milestone) -> str:
    machine = event.date.machine
    return machine if len(machine) > len("2024") else ""


def _more(context: BriefingContext, event: Milestone) -> str:
    words = context.words
    if event.updates:
        return words["milestone.later"]
    return words["milestone.note"] if event.note else ""


def _update(context: BriefingContext, update: Update) -> UpdateView:
    words = context.words
    return UpdateView(
        datetime=update.date.machine,
        date=words.period(update.date),
        text=update.text,
        title=words.phrase("fact.title", title=update.title),
        url=update.url,
    )


def _threads(
    context: BriefingContext, event: Milestone, page: str, beside: Collection[str]
) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """A line for what it follows, and one for each year in which something follows it."""

    def apart(others: Iterable[_Placed]) -> list[_Placed]:
        return [
            (whose, other)
            for whose, other in others
            if whose.briefing.id != context.briefing.id or other.id not in beside
        ]

    def links(others: Iterable[_Placed]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (_title(context, other), urls.relative(_path(*other), page)) for other in others
        )

    words = context.words
    if earlier := apart(_earlier(context, event)):
        yield words["thread.earlier"], links(earlier)
    for year, later in groupby(apart(_later(context, event)), key=_year):
        yield words.phrase("thread.later", year=words.year(year)), links(later)


def _earlier(context: BriefingContext, event: Milestone) -> Iterator[_Placed]:
    for named in event.follows:
        whose = context.other(named.briefing) if named.briefing else context
        yield whose, whose.milestones[named.local]


def _later(context: BriefingContext, event: Milestone) -> list[_Placed]:
    """What follows it, by year; its own report's first in each."""
    here = ((context, later) for later in context.followed_by.get(event.id, ()))
    return sorted((*here, *context.followed_elsewhere.get(event.id, ())), key=_year)


def _year(placed: _Placed) -> int:
    return placed[1].date.year


def _title(context: BriefingContext, placed: _Placed) -> str:
    """That of a milestone of another report says of which."""
    whose, event = placed
    if whose.briefing.id == context.briefing.id:
        return event.title
    return context.words.phrase("milestone.in_report", title=event.title, report=whose.report_name)


def _path(context: BriefingContext, event: Milestone) -> str:
    return urls.milestone(context.config, context.briefing, event.id)
