"""What the pages of a briefing, or the shared ones, know of other briefings: that, and no more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.model.briefing import Briefing
from generator.model.facts import Facts, KnownFigure
from generator.model.ids import BriefingId
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.section import Item, Section
from generator.model.text import Prose


class CurrentFigure(NamedTuple):
    """The figure that counts for an indicator, a period and a status, and the briefing it is of."""

    briefing: str
    figure: KnownFigure


def winners(facts: Iterable[Facts]) -> Mapping[str, tuple[CurrentFigure, ...]]:
    """By indicator, those of the newest briefings; `facts` are ordered newest first."""
    first: dict[tuple[str, str, str], CurrentFigure] = {}
    for each in facts:
        for figure in each.figures:
            key = (figure.indicator, figure.period, figure.status)
            first.setdefault(key, CurrentFigure(each.id, figure))
    found: dict[str, list[CurrentFigure]] = {}
    for (indicator, *_), winner in first.items():
        found.setdefault(indicator, []).append(winner)
    return {indicator: tuple(each) for indicator, each in found.items()}


def beside(
    briefing: Briefing,
    facts: Sequence[Facts],
    indicators: Collection[str],
    winning: Mapping[str, Sequence[CurrentFigure]],
) -> tuple[Briefing, ...]:
    """The briefing among the others as its own pages see them, newest first.

    Of the newest there is the address, of the others what counts for the `indicators`.
    """
    figures = _by_briefing(indicators, winning)
    return tuple(
        briefing if each.id == briefing.id else _stub(each, figures.get(each.id, ()))
        for number, each in enumerate(facts)
        if each.id == briefing.id or each.id in figures or number == 0
    )


def named(
    newest: Briefing,
    facts: Sequence[Facts],
    indicators: Collection[str],
    winning: Mapping[str, Sequence[CurrentFigure]],
) -> tuple[Briefing, ...]:
    """The newest briefing, and the others as the pages see them that name all of them."""
    figures = _by_briefing(indicators, winning)
    others = (
        _stub(each, figures.get(each.id, ())).model_copy(update=_names(each)) for each in facts[1:]
    )
    return (newest, *others)


def addressed(facts: Facts) -> Briefing:
    """A briefing of which there is the address."""
    return _stub(facts, ())


def _by_briefing(
    indicators: Collection[str], winning: Mapping[str, Sequence[CurrentFigure]]
) -> Mapping[str, Sequence[KnownFigure]]:
    figures: dict[str, list[KnownFigure]] = {}
    for indicator in indicators:
        for winner in winning[indicator]:
            figures.setdefault(winner.briefing, []).append(winner.figure)
    return figures


def _names(facts: Facts) -> dict[str, Prose]:
    return {
        "title": Prose(facts.title),
        "short_title": Prose(facts.short_title),
        "region": Prose(facts.region),
        "period": Prose(facts.period),
    }


def _stub(facts: Facts, figures: Iterable[KnownFigure]) -> Briefing:
    # In the order of the report, as in the briefing itself.
    order = {figure: number for number, figure in enumerate(facts.figures)} if figures else {}
    ordered = sorted(figures, key=lambda figure: order[figure])
    return Briefing.model_construct(id=BriefingId(facts.id), sections=tuple(map(_section, ordered)))


def _section(figure: KnownFigure) -> Section:
    place = Place(figure.place)
    observation = Observation.model_validate_json(figure.record)
    if place == place.heading():
        return Section.model_construct(place=place.section, observations=(observation,), items=())
    item = Item.model_construct(place=place, observations=(observation,))
    return Section.model_construct(place=place.section, observations=(), items=(item,))
