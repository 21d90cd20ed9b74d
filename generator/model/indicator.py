"""Indicators and their observations."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from generator.model.base import CheckedStr, Frozen, refusal
from generator.model.choice import FigureKind, FigureStatus, Qualifier
from generator.model.period import Day, Period
from generator.model.text import Identifier, Prose

_VALUE = re.compile(r"-?[0-9]+(\.[0-9]+)?|[1-9][0-9]*/[1-9][0-9]*", re.ASCII)


SCALES = {
    "百": 10**2,
    "千": 10**3,
    "万": 10**4,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "万亿": 10**12,
}
"""What may stand before an indicator's unit in the print: 万家, 亿元."""


def is_value(text: str) -> bool:
    """Whether `text` is digits alone, with no unit."""
    return bool(_VALUE.fullmatch(text))


class Value(CheckedStr):
    """A number with the report's own digits and zeros (469.60), or a ratio such as 1/4."""

    @classmethod
    def check(cls, text: str) -> str:
        if not is_value(text):
            raise refusal("bad-value", value=text)
        return text

    @property
    def is_ratio(self) -> bool:
        return "/" in self

    @property
    def number(self) -> Decimal:
        """The size as a number; 1/4 is 0.25."""
        numerator, _, denominator = self.partition("/")
        return Decimal(numerator) / Decimal(denominator or 1)


_SIMPLIFIED = {"萬": "万", "百萬": "百万", "千萬": "千万", "億": "亿", "萬億": "万亿"}


class Indicator(Frozen):
    """What is measured, defined once for all years.

    `unit` is what is printed after the number; `rise` says how a rise is to be read; `measures`
    names what grows where the figure is a growth rate or has one, for only the growth of one thing
    may be drawn beside another's.
    """

    id: Identifier
    name: Prose
    subject: Identifier
    unit: Prose
    definition: Prose
    rise: Prose | None = None
    measures: Prose | None = None


class Change(Frozen):
    """How the figure moved: `value` in `unit` (% or 个百分点), against `basis` (同比)."""

    basis: Prose
    value: Value
    unit: Prose

    @property
    def direction(self) -> Literal["up", "down", "flat"]:
        number = self.value.number
        return "up" if number > 0 else "down" if number < 0 else "flat"


class Rank(Frozen):
    """A rank that the report claims, with those among whom it claims it."""

    claim: Prose
    scope: Prose


class Correction(Frozen):
    """A figure put right on `date`: `was` is what readers read before, as it was printed."""

    date: Day
    was: Prose
    reason: Prose


class Observation(Frozen):
    """The value of an indicator in a period, as the report gives it.

    `unit` stands only where the print scales the indicator's own (万家 for 家); `printed` only
    where the report does not print digits and unit (四成); `of` is a share's denominator;
    `part_of` names the indicator of the whole; `corrections` are in the order of their days.
    """

    indicator: Identifier
    period: Period
    value: Value
    kind: FigureKind
    unit: Prose | None = None
    printed: Prose | None = None
    qualifier: Qualifier | None = None
    status: FigureStatus = FigureStatus.RESULT
    of: Prose | None = None
    part_of: Identifier | None = None
    change: Change | None = None
    rank: Rank | None = None
    caveat: Prose | None = None
    corrections: tuple[Correction, ...] = ()

    @property
    def anchor(self) -> str:
        """Its name in addresses; no two observations of a briefing share it."""
        return f"{self.indicator}-{self.period}-{self.status.code}".lower()

    def size(self, unit: str) -> Decimal:
        """The value in `unit`, which is the indicator's: 7.1 万家 is 71000 家."""
        scale = (self.unit or unit).removesuffix(unit)
        return self.value.number * SCALES.get(_SIMPLIFIED.get(scale, scale), 1)
