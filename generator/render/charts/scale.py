"""Round numbers for an axis."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_LINES = 3


class Scale(NamedTuple):
    """From `least` to `most`, which are round, with a line at each of the `ticks`."""

    least: Decimal
    most: Decimal
    ticks: tuple[Decimal, ...]

    def below_top(self, number: Decimal) -> float:
        """How far down a number is: 0 at the most, 1 at the least."""
        return float((self.most - number) / (self.most - self.least))


def scale(numbers: list[Decimal]) -> Scale:
    """That of a picture of the `numbers`, which has zero in it: half as high is half as much."""
    zero = Decimal(0)
    least, most = min([zero, *numbers]), max([zero, *numbers])
    if least == most:
        most = Decimal(1)
    step = _round_up((most - least) / _LINES)
    first = int((least / step).to_integral_value("ROUND_FLOOR"))
    last = int((most / step).to_integral_value("ROUND_CEILING"))
    ticks = tuple(step * number for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def _round_up(number: Decimal) -> Decimal:
    power = Decimal(10) ** number.adjusted()
    return next(power * decimal for decimal in _STEPS if power * decimal >= number)
