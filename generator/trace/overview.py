"""What a report is about: its title, its parts and their years."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar import numerals, plain
from generator.grammar.dates import first_year
from generator.grammar.simplified import simplified
from generator.model.choice import FigureSort, PartKind
from generator.trace.outline import Passage, Role
from generator.trace.report import Report

_BEHIND = re.compile("回顾|总结|情况|完成|成就|成效|公报|做法|进展|过去|以来|体会|综述")
_AHEAD = re.compile(
    "计划|安排|任务|打算|部署|要求|目标|思路|展望|规划|纲要|下一步|明年|重点|要点|方案|举措|施政"
)
_TITLE_END = re.compile("(?:报告|总结|公报|纲要|规划|计划|要点|方案|意见|情况|安排|打算|综述)$")
_NO_TITLE = re.compile("[（(].*|各位.*|.*[：:]|目录|.*[0-9〇]年.*月(?:.*日)?")
_MOST_TITLE_LINES = 4
_LONGEST_TITLE = 60


@dataclass(frozen=True)
class PartDraft:
    id: str
    kind: PartKind
    year: str


@dataclass(frozen=True)
class Overview:
    """`title` is the report's own; None where none was found. `date` is its day, as ISO 8601."""

    title: str | None
    date: str | None
    parts: tuple[PartDraft, ...]

    @property
    def years(self) -> list[str]:
        return sorted({part.year for part in self.parts})


def overview(report: Report, *, on: str) -> Overview:
    """`on` is the day on which it is asked, for a report that names no year at all."""
    opening = [each.text for each in report.passages if each.role is Role.TITLE]
    heads = dict.fromkeys(_parts(report.passages), "")
    for each in report.passages:
        if each.role is Role.PART:
            heads[each.place.partition(".")[0]] = plain(each.text)
    title = _title(opening)
    told = plain(title or "")
    years = _years(told) or _most_told(report) or [on[:4]]
    return Overview(title, _date(opening), tuple(_part_drafts(heads, told, years)))


def _parts(passages: Sequence[Passage]) -> list[str]:
    """The ids of parts; those of the title and the opening alone are none."""
    found = [each.place.partition(".")[0] for each in passages if each.role is not Role.TITLE]
    return list(dict.fromkeys(found)) or ["0"]


def _part_drafts(heads: dict[str, str], title: str, years: Sequence[str]) -> list[PartDraft]:
    kinds = {part: _kind(head or title) for part, head in heads.items()}
    found: list[PartDraft] = []
    for part, head in heads.items():
        kind = kinds[part]
        year = part if len(part) == len("2023") else first_year(head)
        if kind is None:
            is_later = any(
                each.kind is PartKind.REVIEW and (year or "") > each.year for each in found
            )
            kind = PartKind.PLAN if is_later else PartKind.REVIEW
        found.append(PartDraft(part, kind, year or _likely(kind, years, found)))
    return found


def _kind(head: str) -> PartKind | None:
    """What the heading says last: 工作情况及主要计划 is both, and tells of the work first."""
    if _BEHIND.search(head):
        return PartKind.REVIEW
    return PartKind.PLAN if _AHEAD.search(head) else None


def _likely(kind: PartKind, years: Sequence[str], before: Sequence[PartDraft]) -> str:
    if kind is PartKind.REVIEW:
        return min(years)
    return max([*years, *(each.year for each in before)])


def _title(opening: Sequence[str]) -> str | None:
    """The first lines of the opening, as far as one that ends a title."""
    lines: list[str] = []
    for line in opening[:_MOST_TITLE_LINES]:
        if _NO_TITLE.fullmatch(plain(line)):
            if lines:
                break
            continue
        lines.append(line)
        if _TITLE_END.search(plain(line)):
            break
    title = simplified(" ".join("".join(lines).split()))
    return title if 0 < len(title) <= _LONGEST_TITLE else None


def _date(opening: Sequence[str]) -> str | None:
    """The one day or month that the opening names with its year."""
    found = {
        each.value
        for line in opening
        for each in numerals(line)
        if each.kind is FigureSort.DATE and re.fullmatch("[0-9]{4}(-[0-9]{2}){1,2}", each.value)
    }
    return found.pop() if len(found) == 1 else None


def _years(text: str) -> list[str]:
    return [each.value for each in numerals(text) if each.kind is FigureSort.YEAR]


def _most_told(report: Report) -> list[str]:
    told = Counter(each.value for each in report.figures if each.kind is FigureSort.YEAR)
    return [year for year, _ in told.most_common(1)]
