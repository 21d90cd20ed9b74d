"""What an item continues and what continues it, in its own report and in others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from generator.model.choice import PartKind
from generator.model.page import Link
from generator.model.section import Item
from generator.model.source import Part
from generator.render import urls
from generator.render.context import BriefingContext


class Thread(NamedTuple):
    """What a line says of an item: links to others, or a text."""

    title: str
    links: tuple[Link, ...] = ()
    text: str = ""


Placed = tuple[BriefingContext, Item]


def threads(context: BriefingContext, item: Item, page: str) -> Iterator[Thread]:
    """What the item continues, or what continues it; or that nothing does; and who answers for it.

    `page` is the path of the page on which it stands.
    """
    words = context.words
    if here := [(context, context.items[place]) for place in item.continues_here]:
        yield Thread(words["thread.earlier"], _links(here, page))
    yield from _elsewhere(context, item, _continued(context, item), _earlier, page)
    if item.new:
        yield Thread(words["thread.new"], text=item.new)
    later = ((context, planned) for planned in context.continued_by.get(item.place, ()))
    for title, items in groupby(later, key=_taken_up):
        yield Thread(title, _links(items, page))
    if item.unplanned:
        yield Thread(words["thread.unplanned"], text=item.unplanned)
    following = context.continued_elsewhere.get(item.place, ())
    yield from _elsewhere(context, item, following, _later, page)
    if not following and (later_report := _silent(context, item)):
        title = words.phrase(
            "thread.in_report", thread=words["thread.done"], report=later_report.report_name
        )
        yield Thread(title, text=words["thread.unfollowed"])
    if item.responsible:
        names = words["thread.comma"].join(item.responsible)
        yield Thread(words["thread.responsible"], text=names)


def _continued(context: BriefingContext, item: Item) -> Iterator[Placed]:
    for named in item.continues:
        if named.briefing:
            other = context.other(named.briefing)
            yield other, other.items[named.place]


def _silent(context: BriefingContext, item: Item) -> BriefingContext | None:
    """The next report, if it was held against this one and has nothing on what the item plans."""
    later = context.later
    is_held = later and any(
        other.briefing.id == later.briefing.id
        for following in context.continued_elsewhere.values()
        for other, _ in following
    )
    return later if is_held and _kind(context, item) is PartKind.PLAN else None


def _earlier(context: BriefingContext, item: Item, placed: Placed) -> str:
    """The name of a line from an item to those of an earlier report."""
    answers = _kind(context, item) is PartKind.REVIEW and _kind(*placed) is PartKind.PLAN
    return context.words["thread.planned" if answers else "thread.earlier"]


def _later(context: BriefingContext, item: Item, placed: Placed) -> str:
    """The name of a line from an item to those of a later report."""
    answers = _kind(context, item) is PartKind.PLAN and _kind(*placed) is PartKind.REVIEW
    return context.words["thread.done"] if answers else _taken_up(placed)


def _taken_up(placed: Placed) -> str:
    """That an item is gone on with in the year that the part of the found one is about."""
    context, item = placed
    year, words = _part(context, item).about, context.words
    return words.phrase("thread.later", year=words.period(year) if year else "")


def _elsewhere(
    context: BriefingContext,
    item: Item,
    placed: Iterable[Placed],
    key: Callable[[BriefingContext, Item, Placed], str],
    page: str,
) -> Iterator[Thread]:
    """A line for each of the other reports, and in it for what was done and what is planned."""
    named = groupby(placed, key=lambda pair: (pair[0], key(context, item, pair)))
    for (other, name), items in named:
        title = other.words.phrase("thread.in_report", thread=name, report=other.report_name)
        yield Thread(title, _links(items, page))


def _kind(context: BriefingContext, item: Item) -> PartKind:
    return _part(context, item).kind


def _part(context: BriefingContext, item: Item) -> Part:
    return next(part for part in context.briefing.parts if part.id == item.place.part)


def _links(items: Iterable[Placed], page: str) -> tuple[Link, ...]:
    return tuple(_link(context, item, page) for context, item in items)


def _link(context: BriefingContext, item: Item, page: str) -> Link:
    path = urls.place(context.config, context.briefing, item.place)
    return Link(title=item.title, path=urls.markdown_relative(path, page))
