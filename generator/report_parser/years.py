"""The year of a part: from its heading, the report's date or title, or the parts beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.choice import FigureSort, PartKind
from generator.numerals import numerals, plain
from generator.numerals.dates import first_year
from generator.report_parser.kinds import kind_of_title

_REPORT_OF_ITS_YEAR = re.compile("(?:工作|施政)报告$")
_WITHIN_A_YEAR = re.compile("半年|季度|[0-9一二三四五六七八九十]月")
_YEAR = re.compile("[0-9]{4}(?![0-9])")
_THIS = re.compile("今年|本年")
_LAST = re.compile("去年|上年|过去|一年来|以来")
_NEXT = re.compile("明年|来年|下一?年")
_IS_NOW = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2}) ?年(?:是|，是|[（(]今年)")
_LATE = 11
_EARLY = 5


class Anchor(NamedTuple):
    """The year in which a report looks back, and the one that it plans for."""

    review: str
    plan: str

    def year(self, kind: PartKind) -> str:
        return self.review if kind is PartKind.REVIEW else self.plan


def named_year(part: str, heading: str, on: str | None) -> str | None:
    """The year that the heading names, with the date of the report for 今年 and the like."""
    if len(part) == len("2023"):
        return part
    bare = plain(heading)
    if year := first_year(bare):
        return year
    if on is None:
        return None
    for words, offset in ((_THIS, 0), (_NEXT, 1), (_LAST, -1)):
        if words.search(bare):
            return _shifted(on[:4], offset)
    return None


def anchor_of_date(on: str | None) -> Anchor | None:
    """A report given early in a year tells of the one before, late in a year of that year."""
    if on is None:
        return None
    year, month = on[:4], int(on[5:7] or 1)
    if month <= _EARLY:
        return Anchor(_shifted(year, -1), year)
    return Anchor(year, _shifted(year, int(month >= _LATE)))


def anchor_of_title(title: str) -> Anchor | None:
    """2031年工作总结 looks back on 2031, 2031年政府工作报告 is given in 2031."""
    bare = plain(title)
    dated = (
        numeral for numeral in numerals(bare) if numeral.kind in (FigureSort.YEAR, FigureSort.DATE)
    )
    years = sorted(match[0] for numeral in dated if (match := _YEAR.match(numeral.value)))
    if not years:
        return None
    first, last = years[0], years[-1]
    if first != last or _WITHIN_A_YEAR.search(bare):
        return Anchor(first, last)
    if kind_of_title(bare) is PartKind.REVIEW and not _REPORT_OF_ITS_YEAR.search(bare):
        return Anchor(last, _shifted(last, 1))
    return Anchor(_shifted(last, -1), last)


def anchor_of_parts(known: Sequence[tuple[PartKind, str]]) -> Anchor | None:
    """From the other parts, of which the years are known."""
    plans = [year for kind, year in known if kind is PartKind.PLAN]
    reviews = [year for kind, year in known if kind is PartKind.REVIEW]
    if plans:
        return Anchor(max(reviews, default=_shifted(min(plans), -1)), min(plans))
    if reviews:
        return Anchor(max(reviews), _shifted(max(reviews), 1))
    return None


def anchor_of_text(texts: Iterable[str], told: Sequence[tuple[PartKind, str]]) -> Anchor | None:
    """A guess: the year that the text says is now, else the one told most often.

    `told` are the years that it tells, each with the kind of its part.
    """
    said = [year for text in texts for year in _IS_NOW.findall(plain(text))]
    if said:
        return Anchor(_shifted(said[0], -1), said[0])
    reviewed = [year for kind, year in told if kind is PartKind.REVIEW]
    if years := reviewed or [year for _, year in told]:
        ((most, _),) = Counter(years).most_common(1)
        return Anchor(most, _shifted(most, 1) if reviewed else most)
    return None


def _shifted(year: str, by: int) -> str:
    return str(int(year) + by)
