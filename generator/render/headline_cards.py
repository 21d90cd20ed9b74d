"""The figures that an editor chose to be seen first, each beside what is aimed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.choice import FigureStatus
from generator.render import urls
from generator.render.cards import ObservationText, chosen, moved, reading
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.inline import ProseWriter

HEADLINES = 6
"""How many there is room for."""


@dataclass(frozen=True)
class Bars:
    """How long a result and a target are, in hundredths of the longer one."""

    result: int
    target: int


@dataclass(frozen=True)
class HeadlineCard:
    """The latest figure of an indicator; `moved` is its change, `aim` a target of its kind for
    the same period or a later one, `bars` are both, where one is well above the other.
    """

    name: str
    href: str
    figure: ObservationText
    moved: Markup
    aim: ObservationText | None
    bars: Bars | None


def headline_cards(context: BriefingContext, page: str) -> Iterator[HeadlineCard]:
    """As they stand on the page at `page`."""
    writer = ProseWriter(context, page)
    for indicator in context.briefing.headline_indicators[:HEADLINES]:
        shown = latest(chosen(context, indicator))
        aim = _aim(context, shown)
        path = urls.indicator(context.config, context.briefing, indicator)
        yield HeadlineCard(
            name=context.parent.indicators[indicator].name,
            href=urls.relative(path, page),
            figure=reading(context, shown, page, writer),
            moved=moved(context, shown),
            aim=reading(context, aim, page, writer) if aim else None,
            bars=_bars(context, shown, aim) if aim else None,
        )


def latest(found: list[PlacedObservation]) -> PlacedObservation:
    """That of the last period."""
    return max(found, key=lambda one: one.observation.period)


def _aim(context: BriefingContext, shown: PlacedObservation) -> PlacedObservation | None:
    own = shown.observation
    aims = [
        each
        for each in context.observations_of(own.indicator)
        if each.observation.status is FigureStatus.TARGET
        and each.observation.kind is own.kind
        and each.observation.period >= own.period
    ]
    return latest(aims) if aims and own.status is not FigureStatus.TARGET else None


def _bars(
    context: BriefingContext, shown: PlacedObservation, aim: PlacedObservation
) -> Bars | None:
    """Of numbers that differ enough to be seen; of a ratio or a fall none."""
    result, target = shown.observation, aim.observation
    unit = context.unit_of(result)
    if result.value.is_ratio or target.value.is_ratio:
        return None
    sizes = result.size(unit), target.size(unit)
    most, least = max(sizes), min(sizes)
    if least <= 0 or most * 4 < least * 5:
        return None
    return Bars(*(round(100 * each / most) for each in sizes))
