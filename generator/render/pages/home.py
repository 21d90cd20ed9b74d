"""An edition's home where all reports are of one series: the latest presented, and the others."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.page import Link, Page
from generator.model.source import Part
from generator.render import json_ld, urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.facts import source_facts
from generator.render.highlights import highlights
from generator.render.inline import ProseWriter


def page(drawing: Drawing, account: Sequence[Link]) -> Page:
    """`account` says of the latest what came of targets, and what of its plan can be checked."""
    context = drawing.context.briefings[0]
    path = urls.home(context.config)
    briefing = context.briefing
    writer = ProseWriter(context, path)
    values = {
        "summary": briefing.summary,
        "years": _years(context, path),
        "facts": source_facts(context),
        "account": [
            Link(title=each.title, path=each.path and urls.markdown_relative(each.path, path))
            for each in account
        ],
        "highlights": highlights(context, path, writer),
        "parts": [_part(context, part, path, writer) for part in briefing.parts],
    }
    return drawing.page(
        "home",
        path,
        title=briefing.title,
        description=briefing.summary,
        values=values,
        menu=context,
        things=[json_ld.report(context)],
        kicker=_kicker(context),
    )


def _kicker(context: BriefingContext) -> str:
    """Where and when; where there are other reports, which it is."""
    briefing, words = context.briefing, context.words
    if context.series:
        return words.phrase("home.latest", report=context.report_name)
    return words.phrase("home.kicker", region=briefing.region, period=briefing.period)


def _years(context: BriefingContext, page: str) -> list[Link]:
    """The way to the earlier reports, and to all of the series."""
    if not context.series:
        return []
    config, words = context.config, context.words
    earlier = [
        Link(
            title=words.year(each.briefing.year),
            path=urls.markdown_relative(urls.briefing(config, each.briefing), page),
        )
        for each in context.in_series[1:]
    ]
    every = urls.markdown_relative(urls.series(config, context.series.id), page)
    return [*earlier, Link(title=words["series.nav"], path=every)]


def _part(
    context: BriefingContext, part: Part, page: str, writer: ProseWriter
) -> dict[str, object]:
    briefing = context.briefing
    return {
        "id": part.id,
        "title": part.title,
        "summary": part.summary,
        "sections": [
            {
                "number": context.words.section_number(section.place),
                "title": section.title,
                "path": urls.markdown_relative(
                    urls.section(context.config, briefing, section.place), page
                ),
                "line": writer.write(section.line, section.place, link_terms=False),
            }
            for section in briefing.sections_of(part)
        ],
    }
