"""What concerns a topic, gathered from all sections of all briefings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from generator.model import anchors
from generator.model.digest import Digest, TopicEntry, TopicGroup
from generator.model.glossary import Topic
from generator.model.page import Link, Page
from generator.model.period import Day
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.inline import ProseWriter


def page(drawing: Drawing, topic: Topic, digests: Iterable[Digest]) -> Page:
    """The items of all briefings that concern a topic, those of the newest first."""
    edition = drawing.context
    path = urls.topic(edition.config, topic.id)
    told = {digest.briefing: digest for digest in digests}
    newest = sorted(edition.briefings, key=_day, reverse=True)
    shown = [
        {
            "year": context.words.year(context.briefing.year),
            "title": _title(context, group),
            "anchor": group.anchor,
            "entries": [
                {**entry.model_dump(), "note": Markup(entry.note)} for entry in group.entries
            ],
        }
        for context in newest
        for group in told[context.briefing.id].topics
        if group.topic == topic.id
    ]
    return drawing.page(
        "topic",
        path,
        title=topic.title,
        description=topic.summary,
        values={"lead": topic.summary, "groups": shown},
        menu=edition.menu_of,
        contents=_years(path, shown) if edition.extent.several_reports else [],
    )


def _years(path: str, groups: Iterable[Mapping[str, object]]) -> list[Link]:
    """To the newest group of each year."""
    first: dict[object, object] = {}
    for group in groups:
        first.setdefault(group["year"], group["anchor"])
    return [Link(title=str(year), path=f"{path}#{anchor}") for year, anchor in first.items()]


def _day(context: BriefingContext) -> tuple[int, Day]:
    return context.briefing.year, context.briefing.published


def _title(context: BriefingContext, group: TopicGroup) -> str:
    """Where there are several reports, also of which."""
    if not context.parent.extent.several_reports:
        return group.part
    return context.words.phrase("report.title", report=context.report_name, title=group.part)


def topic_groups(context: BriefingContext) -> Iterator[TopicGroup]:
    """The items of each part that are marked as concerning a topic."""
    for topic in context.parent.site.topics:
        page = urls.topic(context.config, topic.id)
        writer = ProseWriter(context, page)
        for part in context.briefing.parts:
            topic_entries = tuple(
                TopicEntry(
                    anchor=anchors.topic_item(context.briefing.id, item.place),
                    title=item.title,
                    path=urls.markdown_relative(
                        urls.place(context.config, context.briefing, item.place), page
                    ),
                    place=context.words.place(item.place),
                    note=writer.write(note.note, item.place),
                )
                for item in context.briefing.items()
                if item.place.part == part.id
                for note in item.topics
                if note.topic == topic.id
            )
            if topic_entries:
                yield TopicGroup(
                    topic=topic.id,
                    anchor=anchors.topic_part(context.briefing.id, part.id),
                    part=part.title,
                    entries=topic_entries,
                )
