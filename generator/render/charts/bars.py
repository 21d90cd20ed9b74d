"""Figures that can be compared → bars on one scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.model.choice import FigureStatus, Measure
from generator.model.observation import Observation

WIDTH = 100
"""Of the longest bar: places are hundredths of it."""

_RANGES = {"result": "range", "aim": "aim-range"}
"""How that is drawn by which a range goes beyond its lower end."""

_MANY = 3
_UNLIKE = Decimal("1.25")
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Extent:
    """How long a bar is; `upper` is more than `size` where the figure is a range."""

    role: str
    size: Decimal
    upper: Decimal


@dataclass(frozen=True)
class Shape:
    """A rectangle in hundredths; `role` chooses its looks: result, aim, range, aim-range."""

    role: str
    x: float
    width: float


Bar = tuple[Shape, ...]


def extent(observation: Observation, unit: str, measure: Measure = Measure.VALUE) -> Extent:
    """That of a figure in the `unit` of its indicator, or of how it moved."""
    role = "aim" if observation.status is FigureStatus.TARGET else "result"
    if measure is Measure.CHANGE and observation.change:
        moved = observation.change.value.number
        return Extent(role, moved, moved)
    return Extent(role, observation.size(unit), observation.upper_size(unit))


def bars(extents: Sequence[Extent]) -> tuple[Bar, ...]:
    """A bar for each, in its order; none where bars nearly alike would say less than numbers."""
    if not _tell_something(extents):
        return ((),) * len(extents)
    ends = [_NOTHING, *(one.size for one in extents), *(one.upper for one in extents)]
    least = min(ends)
    scale = WIDTH / float(max(ends) - least)
    return tuple(tuple(_shapes(one, least, scale)) for one in extents)


def _tell_something(extents: Sequence[Extent]) -> bool:
    """Many figures have an order that is seen at once; of two, one must be clearly longer."""
    sizes = [abs(one.size) for one in extents]
    if not any(sizes) or len(sizes) == 1:
        return False
    is_mixed = min(one.size for one in extents) < 0 < max(one.size for one in extents)
    return is_mixed or len(sizes) >= _MANY or max(sizes) >= min(sizes) * _UNLIKE


def _shapes(one: Extent, least: Decimal, scale: float) -> Iterator[Shape]:
    """What is sure, from zero on, and that by which a range goes beyond it."""
    sure = min(max(one.size, _NOTHING), one.upper)
    pieces = (
        (one.role, min(sure, _NOTHING), max(sure, _NOTHING)),
        (_RANGES[one.role], one.size, sure),
        (_RANGES[one.role], sure, one.upper),
    )
    for role, start, end in pieces:
        if start < end:
            left, width = (
                round(float(decimal) * scale, 1) for decimal in (start - least, end - start)
            )
            yield Shape(role, left, max(width, 0.5))
