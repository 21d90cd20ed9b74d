"""Whether a later report puts another figure in the place of an earlier one."""

from __future__ import annotations

from decimal import Decimal

from generator.account.extent import extent
from generator.account.relation import Relation, relation
from generator.model.observation import Observation
from generator.model.value import scale_of


def disagree(one: Observation, other: Observation, unit: str) -> bool:
    """Whether two figures of an indicator, which counts in `unit`, cannot both be right.

    5.69 万亿元 and 56885 亿元 can: the one is the other, rounded. A bound leaves room.
    """
    if relation(one, other, unit).relation is Relation.INCOMPARABLE:
        return False
    ours, theirs = extent(one, unit), extent(other, unit)
    if not (ours.is_point and theirs.is_point):
        return ours.outside(theirs)
    return 2 * abs(ours.low - theirs.low) > max(_step(one, unit), _step(other, unit))


def _step(observation: Observation, unit: str) -> Decimal:
    """One of the last digit that is printed, in the indicator's unit."""
    exponent = observation.value.number.as_tuple().exponent
    assert isinstance(exponent, int), "a value is a number"
    return Decimal(1).scaleb(exponent) * scale_of((observation.unit or unit).removesuffix(unit))
