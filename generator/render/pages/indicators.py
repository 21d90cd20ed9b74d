"""All indicators of a briefing, by subject."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.model import anchors
from generator.model.choice import FigureKind
from generator.model.indicator import Indicator
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.account import SaidLater, said_later
from generator.render.cards import Card, ObservationText, card
from generator.render.citation import citation
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.drawing import Drawing, briefing_link, data_link
from generator.render.inline import ProseWriter
from generator.render.json_ld_data import dataset
from generator.render.newer import newer_figures
from generator.render.open_data import OpenData


def page(drawing: Drawing, context: BriefingContext, data: OpenData) -> Page:
    path, words = urls.indicators(context.config, context.briefing), context.words
    groups = list(_groups(context, path))
    count = len(context.observations)
    observed = {found.observation.indicator for found in context.observations}
    lead = words.phrase("indicators.lead", indicators=len(observed), observations=count)
    used = {found.observation.kind for found in context.observations}
    values = {
        "lead": lead,
        "data": data_link(context, path),
        "all_reports": _all_reports(context, path),
        "kinds": [
            {"name": words[f"kind.{kind.code}.name"], "text": words[f"kind.{kind.code}.text"]}
            for kind in FigureKind
            if kind in used
        ],
        "groups": groups,
    }
    return drawing.page(
        "indicators",
        path,
        title=words["nav.indicators"],
        description=words.phrase("description.within", briefing=context.briefing.title, text=lead),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[
            Link(title=str(group["title"]), path=f"{path}#{group['anchor']}") for group in groups
        ],
        kicker=context.report_name,
        scripts=("cite.js",),
        things=[dataset(context, data)],
    )


def _all_reports(context: BriefingContext, page: str) -> Link | None:
    """The way to the indicators that have pages of their own, if some of the briefing's do."""
    if not context.joined.indicators:
        return None
    path = urls.recurring(context.config)
    return Link(title=context.words["recurring.title"], path=urls.markdown_relative(path, page))


def _groups(context: BriefingContext, page: str) -> Iterator[dict[str, object]]:
    later = dict(said_later(context, page))
    observed = {found.observation.indicator for found in context.observations}
    for subject in context.parent.site.subjects:
        found = [
            _card(context, indicator, page, later)
            for indicator in context.parent.site.indicators
            if indicator.subject == subject.id and indicator.id in observed
        ]
        if found:
            own = (each.anchor for each in found)
            yield {
                "title": subject.title,
                "newer": newer_figures(context, subject, own, page),
                "anchor": anchors.subject(subject.id),
                "cards": found,
            }


def _card(
    context: BriefingContext, indicator: Indicator, page: str, later: Mapping[str, SaidLater]
) -> Card:
    """An indicator with all its observations and what it means; its name leads to its section.

    `later` is what the next report says of each target.
    """
    found = list(context.observations_of(indicator.id))
    section = urls.section(context.config, context.briefing, found[0].place)
    drawn = card(context, found, page, ProseWriter(context, page), anchored=True)
    readings = zip(drawn.readings, found, strict=True)
    return replace(
        drawn,
        readings=tuple(
            replace(_cited(context, reading, one), later=later.get(reading.anchor))
            for reading, one in readings
        ),
        href=urls.relative(f"{section}#{indicator.id}", page),
        definition=indicator.definition or "",
        rise=indicator.rise or "",
    )


def _cited(
    context: BriefingContext, reading: ObservationText, found: PlacedObservation
) -> ObservationText:
    return replace(reading, citation=citation(context, found, reading.anchor))
