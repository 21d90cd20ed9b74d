"""Five-year plans by their names: “十四五”, 第十四个五年规划."""

from __future__ import annotations

import re

from generator.numerals.numerals import value_of
from generator.numerals.script import plain

_WHICH = "[六七八九]|十[一二三四五六七八九]?|二十"
_NAME = re.compile(
    f"(?<![一二三四五六七八九十百千万亿])({_WHICH})五"
    """(?=$|[”」』’"]|时期|期间|规划|计划|纲要|发展|以来|末|开局|收官)"""
    f"|第({_WHICH})个五年"
)
_BEFORE_THE_FIRST = 1955


def ends_of_plans(text: str) -> tuple[str, ...]:
    """The last year of each five-year plan that `text` names, in its order: 2025 for “十四五”."""
    named = (value_of(match[1] or match[2]) for match in _NAME.finditer(plain(text)))
    return tuple(str(_BEFORE_THE_FIRST + 5 * int(number)) for number in named if number)
