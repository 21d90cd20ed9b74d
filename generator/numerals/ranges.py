"""Which two quantities of a text are the ends of one range: 6.5%—7%, 3 至 5 家."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.deferred import pattern
from generator.model.choice import FigureSort, Qualifier
from generator.numerals.numeral import Numeral
from generator.numerals.script import plain
from generator.numerals.series import TO

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_LIMITS = frozenset(Qualifier.AT_LEAST.words + Qualifier.AT_MOST.words)
# 从 4% 到 5% is a rise; 从事 and 自由 say nothing of one.
_FROM = pattern("(?<![自理])[从由](?![事而于])[^，。；、,;]{0,16}$")


def is_range(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether `second`, the next numeral after `first`, is the upper end of a range that it begins.

    Both have one unit, and no limit of their own; what rises from one to the other is no range.
    """
    text = plain(text)
    is_one_print = first[:2] == second[:2]
    joint = text[first.start : first.end] if is_one_print else text[first.end : second.start]
    return bool(
        first.kind is second.kind is FigureSort.QUANTITY
        and first.unit == second.unit != ""
        and (is_one_print or TO.fullmatch(joint))
        and _rises(first.value, second.value)
        and _LIMITS.isdisjoint((first.qualifier, second.qualifier))
        and not (re.search("[至到]", joint) and _FROM.search(text, 0, first.start))
    )


def _rises(first: str, second: str) -> bool:
    """Whether the ends are in order; a fall of 3% to 5% has them so too, without their sign."""
    if not (_NUMBER.fullmatch(first) and _NUMBER.fullmatch(second)):
        return False
    return abs(Decimal(first)) < abs(Decimal(second))
