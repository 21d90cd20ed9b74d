"""What concerns a topic, gathered from all sections of all briefings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model import anchors
from generator.model.glossary import Topic
from generator.model.page import Page
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.inline import ProseWriter


def page(drawing: Drawing, contexts: Sequence[BriefingContext], topic: Topic) -> Page:
    path = urls.topic(drawing.context.config, topic.id)
    several = len(contexts) > 1
    groups = [
        group
        for context in contexts
        for group in _groups(context, topic, path, name_briefing=several)
    ]
    return drawing.page(
        "topic",
        path,
        title=topic.title,
        description=topic.summary,
        values={"lead": topic.summary, "groups": groups},
        menu=contexts[0],
    )


def _groups(
    context: BriefingContext, topic: Topic, page: str, *, name_briefing: bool
) -> Iterator[dict[str, object]]:
    """The items of each part that are marked as concerning the topic."""
    writer = ProseWriter(context, page)
    for part in context.briefing.parts:
        found = [
            {
                "anchor": anchors.topic_item(context.briefing.id, item.place),
                "title": item.title,
                "path": urls.markdown_relative(
                    urls.place(context.config, context.briefing, item.place), page
                ),
                "place": context.words.place(item.place),
                "note": writer.write(note.note, item.place),
            }
            for item in context.briefing.items()
            if item.place.part == part.id
            for note in item.topics
            if note.topic == topic.id
        ]
        if found:
            title: str = part.title
            if name_briefing:
                briefing = context.briefing.short_title
                title = context.words.phrase("topic.group", part=part.title, briefing=briefing)
            anchor = anchors.topic_part(context.briefing.id, part.id)
            yield {"title": title, "anchor": anchor, "entries": found}
