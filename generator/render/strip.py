"""A strip of continuity: a cell an item, by what becomes of the work, and whence a plan comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.briefing_page import BriefingPage
from generator.model.choice import PartKind
from generator.model.page import Link
from generator.model.section import Item
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.unfollowed import ENDED, unfollowed
from generator.render.work import items_of, work

_STATES = ("continued", "new", "dropped", "unsaid")
_FEW = 4


@dataclass(frozen=True)
class Cell:
    """An item that is linked; `name` is its title and its state, which `code` tells to styles."""

    href: str
    name: str
    code: str


@dataclass(frozen=True)
class State:
    """An entry of the legend, with how many items there are of it."""

    code: str
    text: str


@dataclass(frozen=True)
class Strip:
    """What was done, or what is planned.

    `dropped` are named in words where they are few; `events` leads to what the plan does not take
    up of the single things that were done.
    """

    title: str
    states: tuple[State, ...]
    cells: tuple[Cell, ...]
    dropped: tuple[Link, ...]
    events: Link | None


def strips(context: BriefingContext, page: str) -> Iterator[Strip]:
    """Of the work and of the plan, on the page at `page`; none where no item says anything."""
    words = context.words

    def way(item: Item) -> str:
        return urls.relative(urls.place(context.config, context.briefing, item.place), page)

    for kind in (PartKind.REVIEW, PartKind.PLAN):
        states = [(item, _state(context, kind, item)) for item in items_of(context, kind)]
        counts = Counter(state for _, state in states)
        if set(counts) <= {"unsaid"}:
            continue
        yield Strip(
            title=work(context, kind),
            states=tuple(
                State(
                    state,
                    words.phrase("strip.count", state=words[f"strip.{state}"], count=counts[state]),
                )
                for state in _STATES
                if counts[state]
            ),
            cells=tuple(
                Cell(
                    href=way(item),
                    name=words["list.colon"].join((item.title, words[f"strip.{state}"])),
                    code=state,
                )
                for item, state in states
            ),
            dropped=tuple(
                Link(title=item.title, path=way(item))
                for item, state in states
                if state == "dropped" and counts[state] <= _FEW
            ),
            events=_events(context, page) if kind is PartKind.REVIEW else None,
        )


def _events(context: BriefingContext, page: str) -> Link | None:
    count = len(unfollowed(context))
    path = f"{urls.page(context.config, context.briefing, BriefingPage.TIMELINE)}?status={ENDED}"
    title = context.words.phrase("strip.events", count=count)
    return Link(title=title, path=urls.relative(path, page)) if count else None


def _state(context: BriefingContext, kind: PartKind, item: Item) -> str:
    """Where a briefing tells only a part of a report, an item may say nothing."""
    if kind is PartKind.REVIEW:
        if item.place in context.continued_by:
            return "continued"
        return "dropped" if item.unplanned else "unsaid"
    if item.continues:
        return "continued"
    return "new" if item.new else "unsaid"
