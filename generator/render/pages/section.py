"""A section: its lead, its items, their figures, and what continues them."""

from __future__ import annotations

from generator.model import anchors
from generator.model.page import Link, Page
from generator.model.section import Item, Section
from generator.render import urls
from generator.render.citation import quoting, references
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link
from generator.render.inline import ProseWriter
from generator.render.section_rows import SectionRows
from generator.render.threads import threads


def page(drawing: Drawing, context: BriefingContext, section: Section) -> Page:
    path = urls.section(context.config, context.briefing, section.place)
    writer = ProseWriter(context, path)
    rows = SectionRows(context, section, path, writer)
    has_figures = bool(context.observations_at(section.place))
    values = {
        "lead": writer.write(section.lead, section.place),
        "headlines": rows.headlines(),
        "items": [_item(context, item, path, writer, rows) for item in section.items],
        "references": references(context, section.title, path, section.place),
        "quoting": quoting(context) if has_figures else None,
    }
    return drawing.page(
        "section",
        path,
        title=section.title,
        description=section.lead,
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[
            Link(title=item.title, path=f"{path}#{anchors.item(item.place)}")
            for item in section.items
        ],
        kicker=_kicker(context, section),
        place=section.place,
        scripts=("quote.js",) if has_figures else (),
    )


def _kicker(context: BriefingContext, section: Section) -> str:
    """Its place in the report, and in which where there are several."""
    words = context.words
    where = words.place(section.place)
    if not context.parent.extent.several_reports:
        return where
    return (
        words.phrase("report.place", report=context.report_name, place=where)
        if where
        else context.report_name
    )


def _item(
    context: BriefingContext,
    item: Item,
    page: str,
    writer: ProseWriter,
    rows: SectionRows,
) -> dict[str, object]:
    return {
        "title": item.title,
        "anchor": anchors.item(item.place),
        "place": context.words.place(item.place),
        "summary": writer.write(item.summary, item.place),
        "points": [
            {"title": point.title, "summary": writer.write(point.summary, item.place)}
            for point in item.points
        ],
        "groups": rows.at(item.place),
        "threads": list(threads(context, item, page)),
    }
