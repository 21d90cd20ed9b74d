"""Which figures of a report a briefing may pass over without a word."""

from __future__ import annotations

import re

from generator.model.choice import FigureSort
from generator.model.figure import Figure
from generator.numerals.units import TIMES

# 十届, 一次会议, 60 周年, 第一批, 第四代: the number of something, which says nothing of it.
# 第一个 and 第一艘 may claim that there was none before.
_NUMBERED = re.compile(
    "(?!第).*|第.*(?:批|次|届|屆|代|期|章|条|條|个五年|個五年|年(?:计划|規劃|规划|計劃))"
)
# Both of a pair that everybody knows: 两国关系, 省市两级.
_PAIR = re.compile("[两兩][国國岸级級地院]")
# 四个全面 and 十三五 count nothing; a programme says how many it is for: 百企千项.
_HOW_MANY = re.compile("[“「『]?[十百千万萬亿億][^十百千万萬亿億]+[十百千万萬亿億]")
_OPENING = "0.0.0"
_AGES = ("年代", "世纪")
_SPANS = TIMES - {"岁", "周岁"}


def is_said_in_passing(figure: Figure) -> bool:
    """Whether it is only a name, an ordinal, an age or a length of time; a rank is none."""
    match figure.kind:
        case FigureSort.QUANTITY:
            return figure.unit in _SPANS or bool(_PAIR.fullmatch(figure.printed))
        case FigureSort.ORDINAL:
            is_rank = figure.unit in ("", "位", "名")
            return not is_rank and bool(_NUMBERED.fullmatch(figure.printed))
        case FigureSort.NAME:
            return not _HOW_MANY.match(figure.printed)
        case FigureSort.DATE:
            # When the report was given is told as its date.
            return figure.unit in _AGES or figure.place == _OPENING
    return False
