"""What a number counts or measures: the table of units, and the scale and unit after a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from generator.deferred import pattern
from generator.numerals.numerals import value_of

TABLE = Path(__file__).with_name("units.tsv")
"""The units, one a line; what its columns mean is said in it."""


class UnitEntry(NamedTuple):
    """A line of the table: see there."""

    unit: str
    measures: str
    after: str
    one: str = ""
    round: str = ""
    not_before: str = ""

    @property
    def pattern(self) -> str:
        """The unit, where no word begins that only looks like it."""
        others = self.not_before.split()
        return re.escape(self.unit) + (f"(?![{''.join(others)}])" if others else "")


def _entries() -> tuple[UnitEntry, ...]:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line[0] != "#"]
    return tuple(UnitEntry(*line.split("\t")) for line in lines[1:])


ENTRIES = _entries()
UNITS = frozenset(entry.unit for entry in ENTRIES)
ONE_UNITS = frozenset(entry.unit for entry in ENTRIES if entry.one)
ROUND_UNITS = tuple(entry.unit for entry in ENTRIES if entry.round)
# 六千瓦 are 6 千瓦, though 六千米 may be 6000 米.
THOUSANDS = frozenset(
    entry.unit
    for entry in ENTRIES
    if entry.unit[0] in "百千" and entry.measures not in ("length", "mass")
)
TIMES = frozenset(entry.unit for entry in ENTRIES if entry.measures == "time")
LATIN_UNITS = tuple(entry.unit for entry in ENTRIES if re.match("[A-Za-zµμ]", entry.unit))


def _pattern(entries: Iterable[UnitEntry]) -> str:
    unit_entries = sorted(entries, key=lambda entry: len(entry.unit), reverse=True)
    return "|".join(entry.pattern for entry in unit_entries)


_HAN = [entry for entry in ENTRIES if entry.unit not in LATIN_UNITS]
_LATIN = [entry for entry in ENTRIES if entry.unit in LATIN_UNITS]
# Each stands in one pattern: a pattern of hundreds of words takes milliseconds to compile.
_LATIN_UNIT = pattern(f"(?:{_pattern(_LATIN)})(?![A-Za-z])")
_HAN_UNIT = pattern(_pattern(_HAN))
_ANY_UNIT = pattern(_pattern(entry for entry in _HAN if entry.after == "any"))
_PER = pattern("(?:/|·|每(?!人每|年|月|日|天)) ?")
_OF_PER = pattern("(?:百万|十万|[百千万亿])?")
_CAR = pattern("车")

_SCALE = pattern("万亿|千亿|百亿|十亿|千万|百万|十万|[万亿千百](?!分)")
_SCALE_AFTER_MORE = pattern("万亿|[万亿]")
_MORE = pattern("[余多来](?=[^0-9 自种于样])|几(?=[万亿千百十个家年])")
_HALF = pattern("半(?![岛径导成数年月价自个小])")
_HALVED = ("成", "倍", "番", "年", "天", "小时", "亩", "公里", "吨", "斤", "里")
_TENTH = pattern("[一二三四五六七八九](?=[，。；、：）)的以左]|$)")
_PARTED = pattern("个(?P<more>[半多])(?P<unit>个?月|个?百分点|小时|学期|星期|世纪)")


class Unit(NamedTuple):
    """A scale and unit, "" for none, and where they end.

    `more` is whether 余 or 多 stands there, `part` what stands behind the point: 三成半, 三成四.
    """

    scale: str
    name: str
    end: int
    more: bool = False
    part: str = ""

    @property
    def text(self) -> str:
        return self.scale + self.name


def simple_unit_at(text: str, at: int) -> str:
    """The unit that begins here, perhaps after a blank, if it may stand after any number."""
    match = _ANY_UNIT.match(text, _after_blank(text, at))
    return match[0] if match else ""


def unit_at(text: str, at: int, *, digits: bool) -> tuple[str, int] | None:
    """The unit that begins here, perhaps after a blank, and where it ends."""
    start = _after_blank(text, at)
    if digits and (match := _LATIN_UNIT.match(text, start)):
        end = _after_per(text, _after_per(text, match.end()))
    elif match := (_HAN_UNIT if digits else _ANY_UNIT).match(text, start):
        end = _after_per(text, match.end())
    else:
        return None
    return text[start:end], end


def _after_per(text: str, at: int) -> int:
    """Where a unit ends that is counted per another: the end of the /m³ that begins here."""
    if sign := _PER.match(text, at):
        scale = _OF_PER.match(text, sign.end())
        for start in dict.fromkeys((scale.end() if scale else sign.end(), sign.end())):
            for form in (_ANY_UNIT, _LATIN_UNIT, _CAR):
                if match := form.match(text, start):
                    return match.end()
    return at


def _after_blank(text: str, at: int) -> int:
    return at + 1 if text[at : at + 1] == " " else at


def unit_after(text: str, at: int, *, digits: bool) -> Unit:
    """Scale and unit after a number, with 余 or 多 before or behind the scale: 余万家, 万多亿元."""
    if parted := _PARTED.match(text, at):
        name = parted["unit"].removeprefix("个")
        is_half = parted["more"] == "半"
        named = name if name == "小时" else f"个{name}"
        return Unit("", named, parted.end(), more=not is_half, part="5" if is_half else "")
    if text.startswith("个亿", at):  # 四个亿
        named = unit_at(text, at + 2, digits=digits)
        return Unit("亿", *named) if named else Unit("亿", "", at + 2)
    more, end = _more(text, at)
    own = unit_at(text, end, digits=digits)
    if own and (own[0][0] in "千百兆" or not _scale(text, end, digits=digits)):
        part, end = _part(text, *own) if not more else ("", own[1])
        return Unit("", own[0], end, more, part)
    scale = ""
    if match := _scale(text, end, digits=digits or more):
        scale, end = match[0], match.end()
        if not more:
            more, end = _more(text, end)
            if more and scale == "万" and text.startswith("亿", end):
                scale, end = "万亿", end + 1
    if named := unit_at(text, end, digits=digits):
        return Unit(scale, *named, more)
    return Unit(scale, "", end, more) if scale else Unit("", "", at)


def _part(text: str, unit: str, end: int) -> tuple[str, int]:
    """What a unit has behind the point, and where it ends: 半, or the 四 of 三成四."""
    if unit in _HALVED and (half := _HALF.match(text, end)):
        return "5", half.end()
    if unit == "成" and (tenth := _TENTH.match(text, end)):
        return value_of(tenth[0]) or "", tenth.end()
    return "", end


def _more(text: str, at: int) -> tuple[bool, int]:
    match = _MORE.match(text, _after_blank(text, at))
    return (True, match.end()) if match else (False, at)


def _scale(text: str, at: int, *, digits: bool) -> re.Match[str] | None:
    form = _SCALE if digits else _SCALE_AFTER_MORE
    return form.match(text, _after_blank(text, at))
