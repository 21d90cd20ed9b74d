"""The whole briefing on one page, to be printed: its sections, figures, milestones and source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from generator.model import anchors
from generator.model.briefing_page import BriefingPage
from generator.model.milestone import Milestone
from generator.model.page import Page
from generator.model.place import Place
from generator.model.section import Section
from generator.render import urls
from generator.render.account import account_groups, account_of, columns, target_counts
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.drawing import Drawing, briefing_link
from generator.render.facts import source_facts
from generator.render.headlines import name_beside_title
from generator.render.inline import ProseWriter
from generator.render.observation_text import ObservationText, reading
from generator.render.words import LocaleWords


class _Milestone(NamedTuple):
    title: str
    note: str | None
    status: str
    datetime: str
    date: str
    source: str


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.page(context.config, context.briefing, BriefingPage.WHOLE), context.words
    briefing, writer = context.briefing, ProseWriter(context, path, links=False)
    parts = [
        {
            "id": part.id,
            "title": part.title,
            "summary": part.summary,
            "sections": [
                _section(context, section, path, writer) for section in briefing.sections_of(part)
            ],
        }
        for part in briefing.parts
    ]
    values = {
        "summary": briefing.summary,
        "address": context.parent.address(urls.briefing(context.config, briefing)),
        "facts": list(source_facts(context)),
        "unsaid": briefing.source.unsaid,
        "publisher": context.parent.site.config.publisher.statement,
        "parts": parts,
        "headlines": [
            _figure(context, placed, path, writer)
            for indicator in briefing.headline_indicators
            for placed in context.observations_of(indicator)
        ],
        "account": _account(context, path),
        "subjects": list(_milestones(context)),
    }
    return drawing.page(
        "whole",
        path,
        title=words.phrase("whole.title", title=briefing.title),
        description=words.phrase(
            "description.within", briefing=briefing.title, text=words["whole.description"]
        ),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        kicker=name_beside_title(context),
    )


def _account(context: BriefingContext, page: str) -> dict[str, object] | None:
    """What became of the targets of the report before, where there is one."""
    account = account_of(context)
    if not account:
        return None
    groups = account_groups(context, account, page)
    return {
        "counts": target_counts(context),
        "columns": columns(context),
        "rows": [row for group in groups for row in group.rows],
    }


def _section(
    context: BriefingContext, section: Section, page: str, writer: ProseWriter
) -> dict[str, object]:
    def write(text: str) -> Markup:
        return writer.write(text, section.place)

    return {
        "id": section.id,
        "number": context.words.section_number(section.place),
        "title": section.title,
        "lead": write(section.lead),
        "items": [
            {
                "title": item.title,
                "anchor": f"{section.id}-{anchors.item(item.place)}",
                "place": context.words.place(item.place),
                "summary": writer.write(item.summary, item.place),
                "points": [
                    {"title": point.title, "summary": write(point.summary)} for point in item.points
                ],
                "figures": _figures(context, item.place, page, writer),
            }
            for item in section.items
        ],
        "figures": _figures(context, section.place.heading(), page, writer),
    }


def _figures(
    context: BriefingContext, place: Place, page: str, writer: ProseWriter
) -> list[tuple[str, ObservationText]]:
    """Those of an item, or of the heading of a section."""
    own = (one for one in context.observations_at(place) if one.place == place)
    return [_figure(context, one, page, writer) for one in own]


def _figure(
    context: BriefingContext, placed: PlacedObservation, page: str, writer: ProseWriter
) -> tuple[str, ObservationText]:
    """With the name of its indicator."""
    name = context.parent.indicators[placed.observation.indicator].name
    return name, reading(context, placed, page, writer)


def _milestones(context: BriefingContext) -> Iterator[dict[str, object]]:
    for subject in context.parent.site.subjects:
        milestones = [
            milestone
            for milestone in context.briefing.milestones
            if milestone.subject == subject.id
        ]
        if milestones:
            yield {
                "id": subject.id,
                "title": subject.title,
                "milestones": [
                    _milestone(context.words, milestone)
                    for milestone in sorted(milestones, key=lambda milestone: milestone.date)
                ],
            }


def _milestone(words: LocaleWords, milestone: Milestone) -> _Milestone:
    return _Milestone(
        title=milestone.title,
        note=milestone.note,
        status=words.choice(milestone.status),
        datetime=milestone.date.machine,
        date=words.period(milestone.date),
        source=words.place(milestone.place),
    )
