"""A number with its scale and unit, however it is written: 三十六亿四千万元, 1亿2千多万人次."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from generator.numerals.numbers import DIGITS, HAN
from generator.numerals.numerals import value_of
from generator.numerals.units import THOUSANDS, Unit, unit_after, unit_at

_SCALES = {"万亿": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "十万": 10**5, "万": 10**4}
_SCALES |= {"千": 10**3, "百": 10**2, "十": 10}
_NAMED = ("万亿", "亿", "万")
"""The scales in which a value is said: 3.6 亿, not 36000 万; 3600, not 3.6 千."""

_SCALE = "万亿|亿|[千百十][余多]?万|[万千百十]"
_PIECE = rf"([0-9]{{1,8}}(?:\.[0-9]{{1,4}})?)([余多])?({_SCALE})"
_PIECES = re.compile(rf"(?:{_PIECE}(?:[余多](?=[^0-9])|零)?){{2,5}}")
_NUMBER = re.compile(rf"(?P<pieces>{_PIECES.pattern})|(?P<digits>{DIGITS})|(?P<han>{HAN})")
_DIGITS = re.compile(DIGITS)
# The 零 of 四年零三个月 is no digit.
_JOINED_BY_ZERO = ("年", "月", "天", "时", "里", "斤", "元", "岁", "周")
_TRAILING = re.compile("(万亿|[万亿])$")


class Amount(NamedTuple):
    """`value` in digits, times `unit.scale`; `written` is the number as it stands in the text.

    `start` and `end` take in scale and unit; `unit.more` is whether it is somewhat more: 三百余.
    """

    start: int
    end: int
    written: str
    value: str | None
    unit: Unit

    @property
    def is_in_digits(self) -> bool:
        return self.written[0].isascii()


def amount_from(text: str, at: int) -> Amount | None:
    """The first amount at or after a place of the text."""
    match = _NUMBER.search(text, at)
    return _amount(text, match) if match else None


def amount_at(text: str, at: int) -> Amount | None:
    """The amount that begins at a place of the text."""
    match = _NUMBER.match(text, at)
    return _amount(text, match) if match else None


def _amount(text: str, match: re.Match[str]) -> Amount:
    if match["pieces"] and (amount := _in_pieces(text, match)):
        return amount
    if match["han"]:
        return _in_han(text, match)
    digits = _DIGITS.match(text, match.start())
    assert digits, "pieces begin with digits"
    end = digits.end()
    unit = unit_after(text, end, digits=True)
    value = re.sub("[, ]", "", digits[0])
    return Amount(match.start(), unit.end, digits[0], _with_part(value, unit), unit)


def _in_pieces(text: str, match: re.Match[str]) -> Amount | None:
    """1亿2千多万: each scale is smaller than the one before it."""
    written = match["pieces"]
    found_pieces = re.findall(_PIECE, re.sub("[余多]", "", written))
    pieces = [(number, _SCALES[scale]) for number, _, scale in found_pieces]
    sizes = [size for _, size in pieces]
    if sizes != sorted(set(sizes), reverse=True):
        return None
    total = sum((Decimal(number) * size for number, size in pieces), Decimal(0))
    unit = unit_after(text, match.end(), digits=True)
    more = unit.more or bool(re.search("[余多]", written))
    scale = next((name for name in _NAMED if total >= _SCALES[name]), "")
    value = _divided(total, scale)
    return Amount(match.start(), unit.end, written, value, unit._replace(scale=scale, more=more))


def _in_han(text: str, match: re.Match[str]) -> Amount:
    """The largest scale of the number, where it ends in one, goes with the unit: 36.4 亿元."""
    start, written = match.start(), match[0]
    if written[0] == "零" and written[1:] and text[start - 1 : start] in _JOINED_BY_ZERO:
        start, written = start + 1, written[1:]
    whole_unit = unit_at(text, match.end() - 1, digits=False)
    is_units_own = whole_unit and written[:-1] and whole_unit[0] in (*THOUSANDS, "两")
    if is_units_own or (value_of(written) is None and whole_unit):
        written = written[:-1]  # the last is the unit's: 四十万千瓦, 二百万两
    end = start + len(written)
    unit = unit_after(text, end, digits=False)
    whole = written + unit.scale
    scale = _TRAILING.search(whole)
    if not scale or not (unit.name or len(whole) > 1):
        return Amount(start, unit.end, written, _with_part(value_of(written), unit), unit)
    head = whole[: scale.start()]
    largest = scale[0]
    if largest == "万" and "亿" in head:
        largest = "亿"
        total = value_of(whole)
        value = None if total is None else _divided(Decimal(total), largest)
    else:
        value = value_of(head) if head else "1"
    return Amount(start, unit.end, written, value, unit._replace(scale=largest))


def _with_part(value: str | None, unit: Unit) -> str | None:
    return f"{value}.{unit.part}" if value and unit.part and "." not in value else value


def _divided(total: Decimal, scale: str) -> str:
    value = total / _SCALES.get(scale, 1)
    return f"{value.normalize():f}"
