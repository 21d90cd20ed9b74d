"""Observations as a reader sees them: every word chosen, nothing left to compute."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.model.choice import FigureStatus
from generator.model.observation import Observation
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.corrections import Note, notes
from generator.render.data import data, machine_value
from generator.render.figure_links import figure_link, in_report
from generator.render.inline import ProseWriter
from generator.render.printed_figure import named_figure
from generator.render.printing import amount, digits, printed
from generator.render.revisions import revisions

_YUAN = re.compile("(?:^|[百千万萬亿億])元")


@dataclass(frozen=True)
class ObservationText:
    """One observation in words.

    `before` or `after` is its qualifier; `number` and `unit` together are what the report prints;
    `meaning` is what it is, and of when; `whole` is what it is a part of, `checked` leads to the
    report's figure.
    """

    anchor: str
    value: str
    place: str
    before: str
    number: str
    unit: str
    after: str
    period: str
    kind: str
    status: str
    status_code: str
    meaning: str
    whole: Markup
    facts: tuple[Markup, ...]
    caveat: Markup
    source: str
    href: str
    checked: str
    corrections: tuple[Note, ...] = ()


def reading(
    context: BriefingContext, placed: PlacedObservation, page: str, writer: ProseWriter
) -> ObservationText:
    words, observation = context.words, placed.observation
    before, after = words.qualifier(observation)
    # A unit in Latin letters keeps the blank before it, so that a copied figure reads as printed.
    print_ = printed(observation, context.unit_of(observation))
    unit = observation.unit or context.unit_of(observation)
    number = print_ if observation.printed else digits(observation, unit)
    return ObservationText(
        anchor=observation.anchor,
        value=machine_value(observation.value, observation.upper),
        place=placed.place,
        before=before.rstrip(),
        number=number,
        unit=print_.removeprefix(number),
        after=after,
        period=words.period(observation.period),
        kind=words.choice(observation.kind),
        status=words.choice(observation.status),
        status_code=observation.status.code,
        meaning=words.meaning(observation),
        whole=_whole(context, observation),
        facts=(*facts(context, placed), *revisions(context, placed, page)),
        caveat=writer.write(observation.caveat or "", placed.place, link_terms=False),
        source=words.place(placed.place),
        href=urls.relative(urls.place(context.config, context.briefing, placed.place), page),
        checked=_checked(context, placed, page),
        corrections=notes(words, observation),
    )


def _checked(context: BriefingContext, placed: PlacedObservation, page: str) -> str:
    """The way to the report's figure: in the report itself where it has an address, else among all
    of the report; empty where its figures are not kept.
    """
    index = context.figure_of(placed)
    if index is None:
        return ""
    return in_report(context, index) or urls.relative(figure_link(context, index).path, page)


def facts(context: BriefingContext, placed: PlacedObservation) -> Iterator[Markup]:
    """How a figure moved, its rank, and whose currency it is in."""
    words, observation = context.words, placed.observation
    if said := moved(context, placed):
        yield said
    if rank := observation.rank:
        yield words.html("card.rank", claim=rank.claim, scope=rank.scope)
    # Elsewhere 元 is another currency.
    if not context.config.locale.is_source and _YUAN.search(context.unit_of(observation)):
        yield words.html("card.currency")


def moved(context: BriefingContext, placed: PlacedObservation) -> Markup:
    """How a figure moved, if the report says so: 同比增长 8.9%."""
    if not (change := placed.observation.change):
        return Markup()
    by = data(change.value, placed.place, amount(change))
    return context.words.html(f"change.{change.wording}", basis=change.basis, amount=by)


def _whole(context: BriefingContext, part: Observation) -> Markup:
    """What `part` is a part of, with its size in the same period where the report gives it."""
    if part.of:
        return context.words.html("card.of", whole=part.of)
    if not part.part_of:
        return Markup()
    name = escape(context.parent.indicators[part.part_of].name)
    for placed in context.observations_of(part.part_of):
        if placed.observation.period == part.period:
            name = named_figure(name, context, placed.place, placed.observation)
    return context.words.html("card.part_of", whole=name)


def chosen(context: BriefingContext, indicator_id: str) -> list[PlacedObservation]:
    """Of an indicator what was reached, for what is aimed at stands beside it; else
    all.
    """
    placed = list(context.observations_of(indicator_id))
    reached = [one for one in placed if one.observation.status is not FigureStatus.TARGET]
    return reached or placed
