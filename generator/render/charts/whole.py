"""Parts of a whole: one in four, four tenths, 45.5 %, 47 of 132."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from markupsafe import Markup

from generator.model import anchors
from generator.model.choice import FigureStatus
from generator.render.charts.picture import RANGES, WIDTH, Picture, Row, Shape
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.printed_figure import printed_figure

_NOTHING = Markup()
_WHOLES = {"%": 100, "‰": 1000, "成": 10}
_GAP = 6
_BAR_HEIGHT = 20
_MARK = 34
_MOST_MARKS = 10


def part_of_whole(context: BriefingContext, found: PlacedObservation) -> Picture | None:
    """The picture of an observation that is a part of something whose size is known."""
    observation = found.observation
    if observation.value.is_ratio:
        return _ratio(context, found)
    if observation.of and context.unit_of(observation) in _WHOLES:
        return _share(context, found)
    if observation.part_of:
        return _part(context, found)
    return None


def _ratio(context: BriefingContext, found: PlacedObservation) -> Picture | None:
    """As many marks as there are in all, some of them filled."""
    observation = found.observation
    some, _, every = observation.value.partition("/")
    if int(every) > _MOST_MARKS or int(some) > int(every):
        return None
    return _picture(
        context,
        found,
        whole=observation.of or "",
        part=printed_figure(context, found.place, found.observation),
        shapes=tuple(_marks(int(some), int(some), int(every), _MARK)),
        height=_MARK,
        width=int(every) * (_MARK + _GAP) - _GAP,
    )


def _share(context: BriefingContext, found: PlacedObservation) -> Picture | None:
    """A bar of the whole, in tenths where the report counts in tenths."""
    observation, unit = found.observation, context.unit_of(found.observation)
    number, whole = observation.value.number, _WHOLES[unit]
    upper = (observation.upper or observation.value).number
    if not 0 <= number <= upper <= whole:
        return None
    in_tenths = whole == _MOST_MARKS and number == int(number) and upper == int(upper)
    mark = (WIDTH - _GAP * (whole - 1)) / whole
    return _picture(
        context,
        found,
        whole=observation.of or "",
        part=printed_figure(context, found.place, found.observation),
        shapes=tuple(
            _marks(int(number), int(upper), whole, mark)
            if in_tenths
            else _bar(number / whole, upper / whole)
        ),
        height=_BAR_HEIGHT,
    )


def _part(context: BriefingContext, found: PlacedObservation) -> Picture | None:
    """A bar of the whole with the part inside it."""
    observation = found.observation
    assert observation.part_of
    whole = next(
        (
            each
            for each in context.observations_of(observation.part_of)
            if each.observation.period == observation.period
        ),
        None,
    )
    if not whole:
        return None
    unit, whole_unit = context.unit_of(observation), context.unit_of(whole.observation)
    size, upper = observation.size(unit), observation.upper_size(unit)
    all_of_it = whole.observation.size(whole_unit)
    if whole.observation.upper or not 0 <= size <= upper <= all_of_it or not all_of_it:
        return None
    return _picture(
        context,
        found,
        whole=context.parent.indicators[observation.part_of].name,
        size=printed_figure(context, whole.place, whole.observation),
        part=printed_figure(context, found.place, found.observation),
        shapes=tuple(_bar(size / all_of_it, upper / all_of_it)),
        height=_BAR_HEIGHT,
    )


def _marks(some: int, upper: int, every: int, width: float) -> Iterator[Shape]:
    """So many filled, and those that a range may take in besides, to its `upper` end."""
    height = min(width, _MARK) if every != _MOST_MARKS else _BAR_HEIGHT
    for index in range(every):
        role = "part" if index < some else RANGES["part"] if index < upper else "whole"
        yield Shape(role, round(index * (width + _GAP), 1), 0, round(width, 1), height)


def _bar(fraction: Decimal, upper: Decimal) -> Iterator[Shape]:
    """Filled to `fraction`, and lighter from there to the `upper` end of a range."""
    start, end = (round(float(each) * WIDTH, 1) for each in (fraction, upper))
    yield Shape("whole", 0, 0, WIDTH, _BAR_HEIGHT)
    if start < end:
        yield Shape(RANGES["part"], start, 0, round(end - start, 1), _BAR_HEIGHT)
    yield Shape("part", 0, 0, start, _BAR_HEIGHT)


def _picture(
    context: BriefingContext,
    found: PlacedObservation,
    *,
    whole: str,
    part: Markup,
    shapes: tuple[Shape, ...],
    height: float,
    width: float = WIDTH,
    size: Markup = _NOTHING,
) -> Picture:
    """`whole` is what the picture as such stands for, and its `size` where the report gives it.

    A part that is only aimed at is drawn as an aim.
    """
    observation, words = found.observation, context.words
    role = "aim" if observation.status is FigureStatus.TARGET else "part"
    roles = {"part": role, RANGES["part"]: RANGES[role]}
    name = context.parent.indicators[observation.indicator].name
    figure = words.in_full(observation, context.unit_of(observation))
    return Picture(
        key=anchors.share(observation),
        title=words.phrase("chart.title", name=name, figure=figure),
        width=width,
        height=height,
        shapes=tuple(replace(one, role=roles.get(one.role, one.role)) for one in shapes),
        rows=(Row(role, name, part), Row("", words.phrase("chart.all", whole=whole), size)),
    )
