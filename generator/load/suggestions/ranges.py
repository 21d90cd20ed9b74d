"""A range typed as a report prints it: 6.5%—7%, 3至5家, 3000万～4000万."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.load.suggestions.figures import Figure, printed_figure
from generator.load.suggestions.plain import half_width
from generator.model.value import Value
from generator.numerals.simplified import simplified

_LONG_DASH = re.compile("[—–－―~～]{2}")
_ENDS = re.compile(r"(?P<lower>.*?[^-\s])\s*[-~至到]\s*(?P<upper>.+)")


class Range(NamedTuple):
    """The lower end, the upper, the unit of both, what of it enlarges the indicator's own."""

    lower: str
    upper: str
    unit: str
    scale: str
    qualifier: str


def printed_range(typed: str) -> Range | None:
    """What was meant by the text; None where it is no rising range of digits."""
    plain = simplified(half_width(_LONG_DASH.sub("—", typed)))
    if not (ends := _ENDS.fullmatch(plain)):
        return None
    lower, upper = printed_figure(ends["lower"]), printed_figure(ends["upper"])
    if not (lower and upper and _rises(lower, upper) and lower.unit in ("", upper.unit)):
        return None
    qualifier = lower.qualifier or upper.qualifier
    return Range(lower.value, upper.value, upper.unit, upper.scale, qualifier)


def _rises(lower: Figure, upper: Figure) -> bool:
    ends = (lower, upper)
    if any(end.printed or "/" in end.value for end in ends):
        return False
    return all(Value.form.fullmatch(figure.value) for figure in ends) and (
        Value(lower.value).number < Value(upper.value).number
    )
