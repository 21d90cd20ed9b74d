"""The sizes that a figure may have, as it is printed: 超 1300 is anything above it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from generator.model.choice import Qualifier
from generator.model.observation import Observation

_ENDLESS = Decimal("Infinity")


@dataclass(frozen=True)
class Extent:
    """From `low` to `high`; an end that is open is no part of it.

    Where it `is_rough` the ends are only about there.
    """

    low: Decimal
    high: Decimal
    is_low_open: bool = False
    is_high_open: bool = False
    is_rough: bool = False

    @property
    def is_point(self) -> bool:
        return self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """Whether it has two ends."""
        return self.low > -_ENDLESS and self.high < _ENDLESS

    def within(self, other: Extent) -> bool:
        """Whether all of it lies in the other."""
        low = self.low > other.low or (
            self.low == other.low and (self.is_low_open or not other.is_low_open)
        )
        high = self.high < other.high or (
            self.high == other.high and (self.is_high_open or not other.is_high_open)
        )
        return low and high and not self._meets(other)

    def above(self, other: Extent) -> bool:
        """Whether all of it is more than all of the other."""
        if self.low == other.high:
            return (self.is_low_open or other.is_high_open) and not self._meets(other)
        return self.low > other.high

    def outside(self, other: Extent) -> bool:
        """Whether they have nothing in common."""
        return self.above(other) or other.above(self)

    def _meets(self, other: Extent) -> bool:
        """Whether an end of theirs is the same, of which it is open on which side it lies."""
        is_rough = self.is_rough or other.is_rough
        return is_rough and bool({self.low, self.high} & {other.low, other.high})


def extent(observation: Observation, unit: str) -> Extent:
    """What the observation says of the size, in `unit`, which is the indicator's.

    Of a fall, which is negative, the qualifier tells how far it goes: 下降超过 2% is below -2%.
    """
    size = observation.size(unit)
    match observation.qualifier:
        case Qualifier.OVER | Qualifier.AT_LEAST:
            is_open = observation.qualifier is Qualifier.OVER
            goes_up = size >= 0
        case Qualifier.NEARLY | Qualifier.AT_MOST:
            is_open = observation.qualifier is Qualifier.NEARLY
            goes_up = size < 0
        case qualifier:
            upper = observation.upper_size(unit)
            return Extent(size, upper, is_rough=qualifier is Qualifier.ABOUT)
    if goes_up:
        return Extent(size, _ENDLESS, is_low_open=is_open)
    return Extent(-_ENDLESS, size, is_high_open=is_open)


def aim(observation: Observation, unit: str) -> Extent:
    """The sizes by which a target is reached; one that is aimed at about, or nearly, is a point."""
    if observation.qualifier in (Qualifier.ABOUT, Qualifier.NEARLY):
        return Extent(observation.size(unit), observation.upper_size(unit))
    return extent(observation, unit)
