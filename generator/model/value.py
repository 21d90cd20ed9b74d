"""A number as the report prints it, what may enlarge its unit, and a percentage that is set."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model.base import CheckedStr

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
_SIMPLIFIED_SCALES = {"萬": "万", "百萬": "百万", "千萬": "千万", "億": "亿", "萬億": "万亿"}


class Value(CheckedStr):
    """A number with the report's own digits and zeros (469.60), or a ratio such as 1/4."""

    form = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?|[1-9][0-9]{0,14}/[1-9][0-9]{0,14}")
    refusal_code = "bad-value"

    @property
    def is_ratio(self) -> bool:
        return "/" in self

    @property
    def number(self) -> Decimal:
        """The size as a number; 1/4 is 0.25."""
        numerator, _, denominator = self.partition("/")
        return Decimal(numerator) / Decimal(denominator or 1)


class Percent(CheckedStr):
    """So many of a hundred, 0 to 100, in digits and without a sign."""

    form = re.compile(r"100|[0-9]{1,2}(\.[0-9]{1,3})?")
    refusal_code = "bad-percent"

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return float(self) / 100


def scale_of(text: str) -> int:
    """How many times a scale enlarges, in either script; 1 for what is none."""
    return SCALES.get(_SIMPLIFIED_SCALES.get(text, text), 1)
