"""How a result stands to a target: by their sizes, where both measure the same."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from generator.account.extent import Extent, aim, extent
from generator.model.choice import FigureKind
from generator.model.observation import Observation


class Relation(Enum):
    """What a report says of a target of the one before it."""

    ABOVE = "above"
    BELOW = "below"
    FELL_MORE = "fell-more"
    FELL_LESS = "fell-less"
    EQUAL = "equal"
    MET = "met"
    MISSED = "missed"
    WITHIN = "within"
    OUTSIDE = "outside"
    INCOMPARABLE = "incomparable"
    WORDS = "words"
    SILENT = "silent"


class Obstacle(Enum):
    """Why a figure cannot be set beside a target: what of the two differs."""

    MEASURE = "measure"
    DENOMINATOR = "denominator"
    UNIT = "unit"
    PERIOD = "period"
    BOUND = "bound"


class Judgement(NamedTuple):
    """A relation; one that is incomparable has its obstacle."""

    relation: Relation
    obstacle: Obstacle | None = None


# 数量 says of no year, so that it may stand beside any amount; 新增 and 全年 are both of one year.
_OF_A_YEAR = frozenset({FigureKind.NEW, FigureKind.FLOW})
_OF_FALLS = {Relation.BELOW: Relation.FELL_MORE, Relation.ABOVE: Relation.FELL_LESS}
_AMOUNTS = _OF_A_YEAR | {FigureKind.STOCK, FigureKind.CUMULATIVE}


def relation(target: Observation, answer: Observation, unit: str) -> Judgement:
    """How a figure of the target's indicator, which counts in `unit`, stands to the target."""
    if obstacle := _obstacle(target, answer, unit):
        return Judgement(Relation.INCOMPARABLE, obstacle)
    by_size = _by_size(aim(target, unit), extent(answer, unit))
    if target.size(unit) < 0 and answer.size(unit) < 0:
        # Of a fall nobody asks which number is higher, but which went further.
        by_size = _OF_FALLS.get(by_size, by_size)
    return Judgement(by_size, Obstacle.BOUND if by_size is Relation.INCOMPARABLE else None)


def _obstacle(target: Observation, answer: Observation, unit: str) -> Obstacle | None:
    if not _alike(target.kind, answer.kind):
        return Obstacle.MEASURE
    if (target.of, target.part_of) != (answer.of, answer.part_of):
        return Obstacle.DENOMINATOR
    if target.value.is_ratio is not answer.value.is_ratio:
        return Obstacle.UNIT
    if not all((observation.unit or unit).endswith(unit) for observation in (target, answer)):
        return Obstacle.UNIT
    return Obstacle.PERIOD if target.period != answer.period else None


def _alike(kind: FigureKind, other: FigureKind) -> bool:
    if kind is other or {kind, other} <= _OF_A_YEAR:
        return True
    return FigureKind.COUNT in (kind, other) and {kind, other} <= _AMOUNTS | {FigureKind.COUNT}


def _by_size(aimed: Extent, answer: Extent) -> Relation:
    if aimed.is_point:
        return _by_point(aimed, answer)
    reached, not_reached = (
        (Relation.WITHIN, Relation.OUTSIDE) if aimed.is_bounded else (Relation.MET, Relation.MISSED)
    )
    if answer.within(aimed):
        return reached
    return not_reached if answer.outside(aimed) else Relation.INCOMPARABLE


def _by_point(aimed: Extent, answer: Extent) -> Relation:
    if answer.is_point and answer.low == aimed.low:
        return Relation.EQUAL
    if answer.above(aimed):
        return Relation.ABOVE
    return Relation.BELOW if aimed.above(answer) else Relation.INCOMPARABLE
