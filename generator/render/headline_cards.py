"""The figures that an editor chose to be seen first, each beside what is aimed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.choice import FigureStatus
from generator.render import urls
from generator.render.charts.bars import Bar, bars, extent
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.inline import ProseWriter
from generator.render.observation_text import ObservationText, chosen, moved, reading
from generator.render.rows import row_path

HEADLINES = 6
"""How many there is room for."""


@dataclass(frozen=True)
class HeadlineCard:
    """The latest figure of an indicator, which leads to all that is said of it.

    `moved` is its change, `aim` a target of its kind for the same period or a later one, `bars` are
    both, where one is well above the other.
    """

    name: str
    href: str
    figure: ObservationText
    moved: Markup
    aim: ObservationText | None
    bars: tuple[Bar, ...]


def headline_cards(context: BriefingContext, page: str) -> Iterator[HeadlineCard]:
    """As they stand on the page at `page`."""
    writer = ProseWriter(context, page)
    for indicator in context.briefing.headline_indicators[:HEADLINES]:
        shown = latest(chosen(context, indicator))
        aim = _aim(context, shown)
        yield HeadlineCard(
            name=context.parent.indicators[indicator].name,
            href=urls.relative(row_path(context, shown), page),
            figure=reading(context, shown, page, writer),
            moved=moved(context, shown),
            aim=reading(context, aim, page, writer) if aim else None,
            bars=_bars(context, shown, aim) if aim else (),
        )


def latest(placed: list[PlacedObservation]) -> PlacedObservation:
    """That of the last period."""
    return max(placed, key=lambda one: one.observation.period)


def _aim(context: BriefingContext, shown: PlacedObservation) -> PlacedObservation | None:
    own = shown.observation
    aims = [
        placed
        for placed in context.observations_of(own.indicator)
        if placed.observation.status is FigureStatus.TARGET
        and placed.observation.kind is own.kind
        and placed.observation.period >= own.period
    ]
    return latest(aims) if aims and own.status is not FigureStatus.TARGET else None


def _bars(context: BriefingContext, *compared: PlacedObservation) -> tuple[Bar, ...]:
    """Those of figures of one kind; of ratios none."""
    figures = [placed.observation for placed in compared]
    if any(figure.value.is_ratio for figure in figures):
        return ()
    unit = context.unit_of(figures[0])
    return tuple(filter(None, bars([extent(observation, unit) for observation in figures])))
