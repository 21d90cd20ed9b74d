"""The figures of a report → observations to complete, each of an indicator."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from generator.authoring.drafting.indicators import Indicators
from generator.edit import Fields
from generator.model.choice import FigureKind, FigureStatus, PartKind
from generator.model.place import Place
from generator.model.placeholder import placeholder
from generator.report_parser import Drafted, Growth, Overview, PartDraft

_NO_BASIS = "（报告没有写明与什么时候相比）"


class DraftedFigures:
    """The observations of a draft by their places.

    `subject_of` gives the subject of a figure by its name and place, `where` tells an editor where
    in the report a place is.
    """

    def __init__(
        self,
        about: Overview,
        indicators: Indicators,
        subject_of: Callable[[str, Place], str],
        where: Callable[[Place], str],
    ) -> None:
        self._parts = {part.id: part for part in about.parts}
        self._indicators = indicators
        self._subject_of = subject_of
        self._where = where
        self._at: dict[Place, list[Fields]] = defaultdict(list)
        self.used: list[str] = []

    def at(self, place: Place) -> list[Fields]:
        """The observations at this place."""
        return self._at[place]

    def add(self, found: Iterable[Drafted]) -> None:
        earliest = min(part.year for part in self._parts.values())
        for each in found:
            if each.year and each.year < earliest:
                continue  # a briefing has no figures of years before its own
            self._at[each.place].append(self._observation(each))

    def add_empty(self, place: Place) -> None:
        """One to be written, for a report that has no figure."""
        own = placeholder("单位")
        is_plan = self._parts[place.part].kind is PartKind.PLAN
        empty = Drafted(
            place, "", "0", own, None, placeholder("数值和单位"), None, FigureKind.COUNT,
            is_plan, None, None,
        )  # fmt: skip
        self.add([empty])

    def _observation(self, found: Drafted) -> Fields:
        part = self._parts[found.place.part]
        is_told = found.is_stated or not found.is_aimed_at
        is_done = bool(part.since) and not found.is_stated and not found.is_aimed_at
        is_stated = is_told and part.kind is PartKind.PLAN and not is_done
        is_aim = found.is_aimed_at and not is_stated
        if found.kind is FigureKind.PLANNED and part.kind is not PartKind.PLAN:
            is_aim = False
        year = found.year or (part.until if is_aim else part.since if is_done else None)
        period = year if year and _is_of(year, part, is_aim=is_aim) else part.year
        status = _status(found, is_aim=is_aim, is_stated=is_stated)
        subject = self._subject_of(found.name or found.counts, found.place)
        where = f"{self._where(found.place)}：{found.counts}"
        indicator = self._indicators.of(found, period, status, subject, where)
        self.used.append(indicator)
        return {
            "#": found.counts,
            "indicator": indicator,
            "period": period,
            "value": found.value,
            "upper": found.upper,
            "kind": found.kind.words[0],
            "unit": found.unit,
            "printed": found.printed,
            "qualifier": found.qualifier and found.qualifier.words[0],
            "status": None if status is FigureStatus.RESULT else status.words[0],
            "of": (found.of or placeholder("分母")) if found.kind is FigureKind.SHARE else None,
            "change": _change(found.change) if found.change else None,
            "caveat": f"{_spaced(found.before)}。" if found.before else None,
        }


def _status(found: Drafted, *, is_aim: bool, is_stated: bool) -> FigureStatus:
    if is_aim:
        return FigureStatus.TARGET
    if is_stated:
        return FigureStatus.STATED
    return FigureStatus.PRELIMINARY if found.is_preliminary else FigureStatus.RESULT


def _is_of(year: str, part: PartDraft, *, is_aim: bool) -> bool:
    """Whether a year that the words name is that of the figure: no result is of later years."""
    return year > part.year if is_aim else year < part.year


def _spaced(text: str) -> str:
    """With a blank between digits and Han, as editors write, and none in a number."""
    text = re.sub("(?<=[0-9.]) (?=[0-9.])", "", text)
    return re.sub("(?<=[0-9%])(?=[㐀-鿿])|(?<=[㐀-鿿])(?=[0-9])", " ", text)


def _change(change: Growth) -> Fields:
    return {"basis": change.basis or _NO_BASIS, "value": change.value, "unit": change.unit}
