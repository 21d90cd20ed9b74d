"""Which figures of a report a briefing may pass over without a word."""

from __future__ import annotations

import re

from generator.model.choice import FigureSort
from generator.model.figure import Figure
from generator.numerals.units import TIMES

# 十届, 一次会议, 60 周年, 第一批: the number of something, which says nothing of it.
_NUMBERED = re.compile("(?!第).*|第.*(?:批|次|年(?:计划|規劃|规划|計劃))")
_NUMERAL = "(?:[0-9]{1,3}|[一二三四五六七八九十两兩百]{1,4}) ?"
_NAMED = re.compile(f"{_NUMERAL}(?:大|年|国|國|中|中全会|中全會|个五年|月|天)")
_AGES = ("年代", "世纪")
_SPANS = TIMES - {"岁", "周岁"}


def is_said_in_passing(figure: Figure) -> bool:
    """Whether it is only a name, an ordinal, an age or a length of time; a rank is none."""
    match figure.kind:
        case FigureSort.QUANTITY:
            return figure.unit in _SPANS
        case FigureSort.ORDINAL:
            is_rank = figure.unit in ("", "位", "名")
            return not is_rank and bool(_NUMBERED.fullmatch(figure.printed))
        case FigureSort.NAME:
            return bool(_NAMED.fullmatch(figure.printed))
        case FigureSort.DATE:
            return figure.unit in _AGES
    return False
