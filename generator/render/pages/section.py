"""A section: its lead, its items, their figures, and what continues them."""

from __future__ import annotations

from collections.abc import Callable

from generator.model import anchors
from generator.model.page import Link, Page
from generator.model.place import Place
from generator.model.section import Item, Section
from generator.render import urls
from generator.render.cards import Card, card, with_history
from generator.render.charts import comparison
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link
from generator.render.inline import ProseWriter
from generator.render.threads import threads


def page(drawing: Drawing, context: BriefingContext, section: Section) -> Page:
    path = urls.section(context.config, context.briefing, section.place)
    writer = ProseWriter(context, path)
    heading = section.place.heading()
    anchored: set[str] = set()

    def cards(place: Place) -> list[Card]:
        """The cards of a place; an indicator's address leads to the first of its cards."""
        drawn = []
        for found in context.observations:
            if found.place == place:
                indicator = found.observation.indicator
                first = indicator not in anchored
                anchored.add(indicator)
                one = card(context, [found], path, writer, anchored=first)
                drawn.append(with_history(context, one, indicator, path) if first else one)
        return drawn

    values = {
        "lead": writer.write(section.lead, section.place),
        "cards": cards(heading),
        "items": [_item(context, item, path, writer, cards) for item in section.items],
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
    cards: Callable[[Place], list[Card]],
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
        "cards": cards(item.place),
        "charts": [
            comparison(context, each)
            for each in context.briefing.comparisons
            if context.place_of(each) == item.place
        ],
        "threads": list(threads(context, item, page)),
    }
