"""What the pages of a briefing, or the shared ones, know of other briefings: that, and no more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from generator.model.briefing import Briefing
from generator.model.choice import MilestoneStatus
from generator.model.facts import Facts, KnownFigure, KnownMilestone
from generator.model.ids import BriefingId, MilestoneId, SeriesId, SubjectId
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.model.period import Day, Period
from generator.model.place import Place
from generator.model.reference import ItemReference, MilestoneReference
from generator.model.section import Item, Section
from generator.model.source import Source
from generator.model.text import Prose
from generator.pipeline.neighbours import Having, Neighbours, SeriesFigures


def beside(
    briefing: Briefing,
    facts: Sequence[Facts],
    indicators: Collection[str],
    series_figures: SeriesFigures,
    near: Neighbours,
) -> tuple[Briefing, ...]:
    """The briefing among the others as its own pages see them, in their order.

    Of those that are `near` there is all that other briefings tell of them, of the rest of its
    series the figures of the `indicators`.
    """
    figures = _by_briefing(
        ((briefing.in_series, indicator) for indicator in indicators), series_figures
    )
    known = {briefing.id: briefing, **_outlines(near)}
    return tuple(
        known.get(other.id) or _stub(other, figures.get(other.id, ()))
        for other in facts
        if other.in_series == briefing.in_series or other.id in known
    )


def named(
    newest: Briefing,
    facts: Sequence[Facts],
    indicators: Collection[str],
    series_figures: SeriesFigures,
    near: Neighbours,
) -> tuple[Briefing, ...]:
    """The newest briefing, and the others as the pages see them that name all of them."""
    figures = _by_briefing(
        ((newest.in_series, indicator) for indicator in indicators), series_figures
    )
    known = _outlines(near)
    others = (known.get(other.id) or _stub(other, figures.get(other.id, ())) for other in facts[1:])
    return (newest, *others)


def addressed(facts: Facts) -> Briefing:
    """A briefing of which there is the address."""
    return _stub(facts, ())


def reported(having: Having) -> Briefing:
    """A briefing as the page of an indicator sees it, with its figures alone."""
    return _briefing(having.facts, tuple(map(_section, having.figures)), ())


def _by_briefing(
    keys: Iterable[tuple[str, str]], series_figures: SeriesFigures
) -> Mapping[str, Sequence[KnownFigure]]:
    figures: dict[str, list[KnownFigure]] = {}
    for key in keys:
        for report_figure in series_figures[key]:
            figures.setdefault(report_figure.briefing, []).append(report_figure.figure)
    return figures


def _stub(facts: Facts, figures: Iterable[KnownFigure]) -> Briefing:
    """Its names and those of its `figures`."""
    # In the order of the report, as in the briefing itself.
    order = {figure: number for number, figure in enumerate(facts.figures)} if figures else {}
    ordered = sorted(figures, key=lambda figure: order[figure])
    return _briefing(facts, tuple(map(_section, ordered)), ())


def _outlines(near: Neighbours) -> Mapping[str, Briefing]:
    """What is told of each, by its id."""
    return {facts.id: _outline(facts, is_linked) for facts, is_linked in near.all()}


# Of those that stand in one series, for each of them.
@lru_cache(maxsize=16)
def _outline(facts: Facts, is_linked: bool) -> Briefing:
    """All that other briefings tell of it: its sections and items by their titles, what is written
    of items that continue those of other reports, its figures, its milestones without their notes;
    of these only what they are about, unless the briefings are linked.
    """
    observed: dict[str, tuple[Observation, ...]] = {}
    for figure in facts.figures:
        observation = figure.observation
        observed[figure.place] = (*observed.get(figure.place, ()), observation)
    sections: list[Section] = []
    items: list[Item] = []
    for item in reversed(facts.items):
        place = Place(item.place)
        if place.item_number is None:
            known = observed.get(place.heading(), ())
            sections.append(
                Section.model_construct(
                    place=place,
                    title=Prose(item.title),
                    observations=known,
                    items=tuple(reversed(items)),
                )
            )
            items = []
        else:
            items.append(
                Item.model_construct(
                    place=place,
                    title=Prose(item.title),
                    summary=Prose(item.written),
                    continues=tuple(map(ItemReference, item.continues)),
                    observations=observed.get(place, ()),
                )
            )
    milestones = tuple(
        _milestone(known)
        if is_linked
        else Milestone.model_construct(
            id=MilestoneId(known.id), subject=SubjectId(known.subject), place=Place(known.place)
        )
        for known in facts.milestones
    )
    return _briefing(facts, tuple(reversed(sections)), milestones)


def _briefing(
    facts: Facts, sections: tuple[Section, ...], milestones: tuple[Milestone, ...]
) -> Briefing:
    return Briefing.model_construct(
        id=BriefingId(facts.id),
        title=Prose(facts.title),
        short_title=Prose(facts.short_title),
        series=SeriesId(facts.series) if facts.series else None,
        region=Prose(facts.region),
        period=Prose(facts.period),
        published=Day(facts.published),
        source=_source(facts.source),
        parts=facts.read_parts(),
        sections=sections,
        milestones=milestones,
    )


# Wherever a report is named.
_source = lru_cache(maxsize=1024)(Source.model_validate_json)


def _milestone(known: KnownMilestone) -> Milestone:
    return Milestone.model_construct(
        id=MilestoneId(known.id),
        title=Prose(known.title),
        date=Period(known.date),
        status=MilestoneStatus.read(known.status),
        subject=SubjectId(known.subject),
        place=Place(known.place),
        follows=tuple(map(MilestoneReference, known.follows)),
    )


def _section(figure: KnownFigure) -> Section:
    place = Place(figure.place)
    observation = figure.observation
    if place == place.heading():
        return Section.model_construct(place=place.section, observations=(observation,), items=())
    item = Item.model_construct(place=place, observations=(observation,))
    return Section.model_construct(place=place.section, observations=(), items=(item,))
