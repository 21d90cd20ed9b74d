"""The items of a plan, by what the report gives to check them by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.account import Check, Planned, planned_items
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.markdown import escape
from generator.render.printed_figure import named_figure


@dataclass(frozen=True)
class PlannedEntry:
    """An item that is linked, and its targets or dates as Markdown."""

    title: str
    path: str
    given: Markup


@dataclass(frozen=True)
class PlannedGroup:
    """Items that can be checked alike."""

    anchor: str
    title: str
    entries: tuple[PlannedEntry, ...]


def planned_groups(context: BriefingContext, page: str) -> Iterator[PlannedGroup]:
    """As they stand on the page at the path `page`."""
    items, words = planned_items(context.briefing), context.words
    for check in Check:
        planned = [item for item in items if item.check is check]
        if planned:
            title = words.phrase(f"checkable.{check.value}", count=len(planned))
            entries = tuple(_entry(context, item, page) for item in planned)
            yield PlannedGroup(f"with-{check.value}", title, entries)


def _entry(context: BriefingContext, planned: Planned, page: str) -> PlannedEntry:
    words, place = context.words, planned.item.place
    path = urls.place(context.config, context.briefing, place)
    return PlannedEntry(
        title=words.phrase("thread.link", title=planned.item.title, place=words.place(place)),
        path=urls.markdown_relative(path, page),
        given=Markup(words["list.semicolon"]).join(_given(context, planned)),
    )


def _given(context: BriefingContext, planned: Planned) -> Iterator[Markup]:
    """港口企业5家以上; 2026年4月：扩建三号泊位."""
    words, indicators = context.words, context.parent.indicators
    for target in planned.targets:
        name = escape(indicators[target.indicator].name)
        yield named_figure(name, context, planned.item.place, target)
    for milestone in planned.milestones:
        date = words.period(milestone.date)
        yield escape(words["list.colon"].join((date, milestone.title)))
