"""The lines above a report → its title and its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.choice import FigureSort
from generator.numerals import numerals, plain
from generator.numerals.forms import RADICALS
from generator.numerals.simplified import simplified

_TITLE = re.compile(
    "[^。！？；：!?;:]*(?:报告|总结|公报|纲要|规划|计划|要点|方案|意见|情况|安排|打算|综述|汇报|讲话|建议|通报|白皮书)"
    r"(?:[（(][^）)]{1,12}[）)]|\[[0-9]{1,2}\])*"
)
_NOTE = re.compile(r" ?[\[［][0-9]{1,2}[\]］]$")
_NO_TITLE = re.compile("[（(].*|各位.*|.*[：:]|目录|[-—].*|.*[0-9〇]年.*月(?:.*日)?")
_GOES_ON = re.compile("[和及与暨、的执]")
_WHOLE = re.compile("(?:报告|意见|讲话|通报)(?:[（(].*)?$")
_SENTENCE = re.compile("[。！？；]")
_LINES_ABOVE = 16
_MOST_LINES = 3
_SHORTEST, _LONGEST = 4, 60


def title_of(opening: Sequence[str]) -> str | None:
    """The first lines that make a title; a sentence is none."""
    lines = [_NOTE.sub("", line) for line in opening[:_LINES_ABOVE]]
    for start in range(len(lines)):
        title = ""
        for end in range(start, min(start + _MOST_LINES, len(lines))):
            bare = plain(lines[end]).strip()
            if _NO_TITLE.fullmatch(bare) or _SENTENCE.search(bare):
                break
            joined = "".join(lines[start : end + 1])
            if _is_title(joined) and (not title or _goes_on(title, bare)):
                title = joined
        if title:
            return simplified(" ".join(title.split()).translate(RADICALS))
    return None


def date_of(opening: Sequence[str]) -> str | None:
    """The one day or month that the lines above a report name with its year; no sentence's."""
    dates = {
        numeral.value
        for line in opening
        if not _SENTENCE.search(plain(line))
        for numeral in numerals(line)
        if numeral.kind is FigureSort.DATE
        and re.fullmatch("[0-9]{4}(-[0-9]{2}){1,2}", numeral.value)
    }
    return dates.pop() if len(dates) == 1 else None


def _is_title(joined: str) -> bool:
    return _SHORTEST <= len(joined) <= _LONGEST and bool(_TITLE.fullmatch(plain(joined)))


def _goes_on(title: str, line: str) -> bool:
    """Whether a line belongs to the title above that could end there."""
    bare = plain(title)
    return bool(_GOES_ON.match(line)) or (bare.startswith("关于") and not _WHOLE.search(bare))
