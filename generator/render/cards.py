"""Observations and milestones as a reader sees them: every word chosen, nothing left to compute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.model.briefing import Milestone
from generator.model.indicator import Observation
from generator.render import urls
from generator.render.charts import Picture, history, part_of_whole
from generator.render.citation import Citation
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.data import data
from generator.render.inline import ProseWriter
from generator.render.words import joined, printed


@dataclass(frozen=True)
class Reading:
    """One observation in words.

    `before` or `after` is its qualifier; `number` and `unit` together are what the report prints;
    `whole` is what it is a part of.
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
    whole: Markup
    facts: tuple[Markup, ...]
    caveat: Markup
    source: str
    href: str
    picture: Picture | None
    citation: Citation | None = None


@dataclass(frozen=True)
class Card:
    """An indicator with its readings; `anchor` is empty where the card stands a second time."""

    anchor: str
    name: str
    href: str
    readings: tuple[Reading, ...]
    picture: Picture | None = None
    definition: str = ""
    rise: str = ""


@dataclass(frozen=True)
class UpdateView:
    """`title` and `url` are of the source, which is not the report."""

    datetime: str
    date: str
    text: str
    title: str
    url: str


@dataclass(frozen=True)
class MilestoneView:
    """`subject` and `section` are ids, to filter by."""

    anchor: str
    title: Markup
    status: str
    status_code: str
    kind: str
    datetime: str
    date: str
    note: Markup
    source: str
    href: str
    subject: str
    section: str
    updates: tuple[UpdateView, ...]
    earlier: tuple[tuple[str, str], ...]
    later: tuple[tuple[str, str], ...]


def reading(
    context: BriefingContext, found: PlacedObservation, page: str, writer: ProseWriter
) -> Reading:
    words, observation = context.words, found.observation
    qualifier = observation.qualifier
    shown = qualifier and words[f"qualifier.{qualifier.code}"]
    after = bool(qualifier and qualifier.follows_value)
    # The unit keeps the space before it, so that a copied figure reads as printed.
    print_ = printed(observation, context.unit_of(observation))
    number = print_ if observation.printed else observation.value
    return Reading(
        anchor=f"{observation.indicator}-{observation.period}-{observation.status.code}".lower(),
        value=observation.value,
        place=found.place,
        before=shown if shown and not after else "",
        number=number,
        unit=print_.removeprefix(number),
        after=shown if shown and after else "",
        period=words.period(observation.period),
        kind=words[f"kind.{observation.kind.code}.name"],
        status=words[f"status.{observation.status.code}"],
        status_code=observation.status.code,
        whole=_whole(context, observation),
        facts=tuple(_facts(context, found)),
        caveat=writer.write(observation.caveat or "", found.place, link_terms=False),
        source=words.place(found.place),
        href=urls.relative(urls.place(context.config, context.briefing, found.place), page),
        picture=part_of_whole(context, found),
    )


def _facts(context: BriefingContext, found: PlacedObservation) -> Iterator[Markup]:
    words, observation = context.words, found.observation
    if change := observation.change:
        amount = data(change.value, found, joined(change.value.lstrip("-"), change.unit))
        yield words.html(f"change.{change.direction}", basis=change.basis, amount=amount)
    if rank := observation.rank:
        yield words.html("card.rank", claim=rank.claim, scope=rank.scope)


def _whole(context: BriefingContext, part: Observation) -> Markup:
    """What `part` is a part of, with its size in the same period where the report gives it."""
    if part.of:
        return context.words.html("card.of", whole=part.of)
    if not part.part_of:
        return Markup()
    name = escape(context.parent.indicators[part.part_of].name)
    for found in context.observations_of(part.part_of):
        whole = found.observation
        if whole.period == part.period:
            size = printed(whole, context.unit_of(whole))
            name += " " + data(whole.value, found, size)
    return context.words.html("card.part_of", whole=name)


def card(
    context: BriefingContext,
    found: Sequence[PlacedObservation],
    page: str,
    writer: ProseWriter,
    *,
    anchored: bool,
) -> Card:
    """The card of one indicator, with the readings `found`; its name leads to all about it."""
    indicator = context.parent.indicators[found[0].observation.indicator]
    repeated = page.startswith(urls.briefing(context.config, context.briefing)) and not anchored
    path = f"{urls.indicators(context.config, context.briefing)}#{indicator.id}"
    return Card(
        anchor=indicator.id if anchored else "",
        name=indicator.name,
        href=urls.relative(path, page),
        readings=tuple(reading(context, one, page, writer) for one in found),
        picture=None if repeated else history(context.parent.briefings, indicator.id),
    )


def milestone(
    context: BriefingContext, found: Milestone, page: str, writer: ProseWriter, *, anchored: bool
) -> MilestoneView:
    words = context.words
    timeline = urls.timeline(context.config, context.briefing)

    def links(others: Iterable[Milestone]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (other.title, urls.relative(f"{timeline}#{other.id}", page)) for other in others
        )

    return MilestoneView(
        anchor=found.id if anchored else "",
        title=writer.write(found.title, found.place, link_terms=False),
        status=words[f"milestone.{found.status.code}"],
        status_code=found.status.code,
        kind=words[f"milestone.kind.{found.kind.code}"],
        datetime=found.date.machine,
        date=words.period(found.date),
        note=writer.write(found.note or "", found.place, link_terms=False),
        source=words.place(found.place),
        href=urls.relative(urls.place(context.config, context.briefing, found.place), page),
        subject=found.subject,
        section=found.place.section_id,
        updates=tuple(
            UpdateView(
                datetime=each.date.machine,
                date=words.period(each.date),
                text=each.text,
                title=words.phrase("fact.title", title=each.title),
                url=each.url,
            )
            for each in found.updates
        ),
        earlier=links(context.milestones[earlier] for earlier in found.follows),
        later=links(context.followed_by.get(found.id, ())),
    )
