"""A briefing's overview: what each section says, and the way to every item."""

from __future__ import annotations

from generator.model.page import Link, Page
from generator.model.section import Section
from generator.render import json_ld, urls
from generator.render.account import account_lines
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.facts import source_facts
from generator.render.highlights import highlights
from generator.render.inline import ProseWriter


def page(drawing: Drawing, context: BriefingContext) -> Page:
    briefing = context.briefing
    path = urls.briefing(context.config, briefing)
    writer = ProseWriter(context, path)
    several = context.parent.extent.several_series
    values = {
        "summary": briefing.summary,
        # Where home presents no report alone, each is presented here.
        "facts": source_facts(context) if several else [],
        "highlights": highlights(context, path, writer) if several else None,
        "whole": Link(
            title=context.words["nav.whole"],
            path=urls.markdown_relative(urls.whole(context.config, briefing), path),
        ),
        "account": [
            Link(title=each.title, path=each.path and urls.markdown_relative(each.path, path))
            for each in account_lines(context)
        ],
        "parts": [
            {
                "id": part.id,
                "title": part.title,
                "summary": part.summary,
                "sections": [
                    _section(context, section, path, writer)
                    for section in briefing.sections_of(part)
                ],
            }
            for part in briefing.parts
        ],
    }
    return drawing.page(
        "briefing",
        path,
        title=context.words.phrase("briefing.title", title=context.report_name),
        description=briefing.summary,
        values=values,
        menu=context,
        things=[json_ld.report(context)],
        contents=[Link(title=part.title, path=f"{path}#part-{part.id}") for part in briefing.parts],
    )


def _section(
    context: BriefingContext, section: Section, page: str, writer: ProseWriter
) -> dict[str, object]:
    config, briefing = context.config, context.briefing
    return {
        "id": section.id,
        "title": section.title,
        "path": urls.markdown_relative(urls.section(config, briefing, section.place), page),
        "lead": writer.write(section.lead, section.place, link_terms=False),
        "entries": [
            Link(
                title=item.title,
                path=urls.markdown_relative(urls.place(config, briefing, item.place), page),
            )
            for item in section.items
        ],
    }
