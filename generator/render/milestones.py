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
    found: Milestone,
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
    state = "timeline.target" if gives_target else f"milestone.{found.status.code}"
    return EventView(
        anchor=found.id if anchored else "",
        title=_written(context, found.title, found.place),
        status=words[state],
        status_code="target" if gives_target else found.status.code,
        datetime=_finer_than_a_year(found),
        date=words.period(found.date),
        source=words.place(found.place),
        href=urls.relative(urls.place(context.config, context.briefing, found.place), page),
        more=_more(context, found),
        note=_written(context, found.note or "", found.place),
        updates=tuple(_update(context, update) for update in found.updates),
        threads=tuple(_threads(context, found, page, beside)),
    )


def _written(context: BriefingContext, text: str, place: Place) -> Markup:
    """`text`, whose figures need not lead to their place one by one, for it stands beside it."""
    written, end = Markup(), 0
    for numeral, _ in sorted(context.figures_in(text, place)):
        if numeral.start >= end and numeral.kind is FigureSort.QUANTITY:
            written += escape(text[end : numeral.start]) + grouped(
                text[numeral.start : numeral.end]
            )
            end = numeral.end
    return written + escape(text[end:])


def _finer_than_a_year(found: Milestone) -> str:
    machine = found.date.machine
    return machine if len(machine) > len("2024") else ""


def _more(context: BriefingContext, found: Milestone) -> str:
    words = context.words
    if found.updates:
        return words["milestone.later"]
    return words["milestone.note"] if found.note else ""


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
    context: BriefingContext, found: Milestone, page: str, beside: Collection[str]
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
    if earlier := apart(_earlier(context, found)):
        yield words["thread.earlier"], links(earlier)
    for year, later in groupby(apart(_later(context, found)), key=_year):
        yield words.phrase("thread.later", year=words.year(year)), links(later)


def _earlier(context: BriefingContext, found: Milestone) -> Iterator[_Placed]:
    for named in found.follows:
        whose = context.other(named.briefing) if named.briefing else context
        yield whose, whose.milestones[named.local]


def _later(context: BriefingContext, found: Milestone) -> list[_Placed]:
    """What follows it, by year; its own report's first in each."""
    here = ((context, each) for each in context.followed_by.get(found.id, ()))
    return sorted((*here, *context.followed_elsewhere.get(found.id, ())), key=_year)


def _year(placed: _Placed) -> int:
    return placed[1].date.year


def _title(context: BriefingContext, placed: _Placed) -> str:
    """That of a milestone of another report says of which."""
    whose, found = placed
    if whose.briefing.id == context.briefing.id:
        return found.title
    return context.words.phrase("milestone.in_report", title=found.title, report=whose.report_name)


def _path(context: BriefingContext, found: Milestone) -> str:
    return urls.milestone(context.config, context.briefing, found.id)
