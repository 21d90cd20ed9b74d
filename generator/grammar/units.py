"""What a number counts or measures: the scale and the unit after it."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.grammar.limits import BETWEEN
from generator.grammar.numbers import any_of
from generator.grammar.vocabulary import DIGIT_UNITS, LATIN_UNITS, UNITS

SCALE = re.compile("万亿|千亿|百亿|十亿|千万|百万|十万|[万亿千百](?!分)")
_SCALE_AFTER_MORE = re.compile("(?<=[余多几])(?:万亿|[万亿])")
_PER = r"(?:/(?:吨|平方米|平方公里|年|月|日|天|人|小时|亩|公里|千瓦时|度|立方米|万元))?"
_UNIT = re.compile(f"(?:{any_of(UNITS)}){_PER}")
_DIGIT_UNIT = re.compile(f"(?:(?:{any_of(LATIN_UNITS)})(?![A-Za-z])|{any_of(DIGIT_UNITS)})")


class Unit(NamedTuple):
    """A scale and unit, "" for none, and where they end in the text."""

    text: str
    end: int


def unit_after(text: str, at: int, *, digits: bool) -> Unit:
    """Scale and unit after a number, with 余 or 多 between: 余万家."""
    inside = BETWEEN.match(text, at)
    start = inside.end() if inside else at
    blank = 1 if text[start : start + 1] == " " else 0
    scale = SCALE.match(text, start + blank) if digits else _SCALE_AFTER_MORE.match(text, start)
    named = ""
    end = start
    if scale:
        named, end = scale[0], scale.end()
        if inside is None and (more := BETWEEN.match(text, end)):
            end = more.end()
        blank = 1 if text[end : end + 1] == " " else 0
    unit = _UNIT.match(text, end + blank)
    if digits and not unit:
        unit = _DIGIT_UNIT.match(text, end + blank)
    if unit and unit[0] == "年" and text.startswith("年来", unit.start()) and inside:
        unit = None
    if unit:
        return Unit(named + unit[0], unit.end())
    return Unit(named, end) if scale else Unit("", at)
