"""Every figure of the report: where it stands there, and where the briefing states it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.briefing_page import BriefingPage
from generator.model.figure import KeptFigure
from generator.model.page import Link, Page
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link
from generator.render.figure_links import anchor, in_report, reading, reason, tally, uses


class Row(NamedTuple):
    """A figure; `source` leads to it in the report itself, and is empty where that has no address.

    `reason` says why there is no link to where the briefing states it.
    `reading` says how an editor reads it, where the program reads it wrongly.
    """

    anchor: str
    place: str
    printed: str
    source: str
    uses: tuple[Link, ...]
    reason: str
    reading: str | None


class Group(NamedTuple):
    """The figures of a section, or of what heads a part or the report; `tally` says how many."""

    anchor: str
    title: str
    tally: str
    rows: tuple[Row, ...]


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.page(context.config, context.briefing, BriefingPage.FIGURES), context.words
    lead = words.phrase("figures.lead", tally=tally(context))
    way = words["figures.lead_source"] if context.briefing.source.url else ""
    groups = tuple(_groups(context, path))
    return drawing.page(
        "figures",
        path,
        title=words["nav.figures"],
        description=words.phrase("description.within", briefing=context.briefing.title, text=lead),
        values={"lead": lead + way, "groups": groups},
        menu=context,
        breadcrumbs=[briefing_link(context)],
        kicker=context.report_name,
    )


def _groups(context: BriefingContext, page: str) -> Iterator[Group]:
    """A file that was put in order by hand may name a section in two places."""
    rows: dict[str, list[Row]] = {}
    for index, figure in enumerate(context.briefing.figures):
        rows.setdefault(figure.place.section, []).append(_row(context, index, figure, page))
    for heading, own in rows.items():
        yield Group(
            anchor=f"of-{heading.replace('.', '-')}",
            title=_title(context, heading),
            tally=context.words.phrase("figures.count", count=len(own)),
            rows=tuple(own),
        )


def _title(context: BriefingContext, heading: str) -> str:
    words, place = context.words, Place(heading)
    for section in context.briefing.sections:
        if section.place == place:
            where = words.place(place)
            if not where:
                return section.title
            return words.phrase("figures.of_section", title=section.title, place=where)
    if place.section_number:
        return words.place(place)
    for part in context.briefing.parts:
        if part.id == place.part:
            return words.phrase("figures.of_part", part=part.title)
    return words["figures.of_title"]


def _row(context: BriefingContext, index: int, figure: KeptFigure, page: str) -> Row:
    words = context.words
    number = figure.place.place.item_number or 0
    return Row(
        anchor=anchor(context, index),
        place=words.item(number),
        printed=figure.printed,
        source=in_report(context, index),
        uses=tuple(
            Link(title=use.title, path=urls.relative(use.path, page))
            for use in uses(context, index)
        ),
        reason=reason(context, figure),
        reading=reading(context, figure),
    )
