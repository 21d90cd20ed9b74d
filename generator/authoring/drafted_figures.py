"""The figures of a report → observations to complete, and the indicators that they are of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import count

from generator.edit import Fields
from generator.model.choice import FigureKind, FigureStatus, PartKind
from generator.model.place import Place
from generator.model.placeholder import placeholder
from generator.report_parser import Drafted, Growth, Overview, PartDraft

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class DraftedFigures:
    """Ids are of the briefing and the place, and a letter: harbour-2025-1-2-a."""

    def __init__(
        self,
        briefing: str,
        subject: str,
        about: Overview,
        taken: Collection[str],
    ) -> None:
        self._briefing = briefing
        self._subject = subject
        self._parts = {part.id: part for part in about.parts}
        self._taken = set(taken)
        self._at: dict[Place, list[Fields]] = defaultdict(list)
        self.indicators: list[Fields] = []

    def at(self, place: Place) -> list[Fields]:
        """The observations at this place."""
        return self._at[place]

    def add(self, found: Iterable[Drafted]) -> None:
        earliest = min(part.year for part in self._parts.values())
        for each in found:
            if each.year and each.year < earliest:
                continue  # a briefing has no figures of years before its own
            indicator = self._indicator(each)
            self._at[each.place].append(self._observation(each, indicator))

    def add_empty(self, place: Place) -> None:
        """One to be written, for a report that has no figure."""
        own = placeholder("单位")
        is_plan = self._parts[place.part].kind is PartKind.PLAN
        empty = Drafted(
            place, "", "0", own, None, placeholder("数值和单位"), None, FigureKind.COUNT,
            is_plan, None, None,
        )  # fmt: skip
        self.add([empty])

    def _indicator(self, found: Drafted) -> str:
        name = self._free_id(found.place)
        self.indicators.append(
            {
                "id": name,
                "name": placeholder(f"指标名称：{found.counts}"),
                "subject": self._subject,
                "unit": found.own_unit or placeholder("单位"),
                "definition": _definition(found),
            }
        )
        return name

    def _free_id(self, place: Place) -> str:
        where = f"{self._briefing}-{place.replace('.', '-')}"
        name = next(
            each for number in count() if (each := f"{where}-{_letter(number)}") not in self._taken
        )
        self._taken.add(name)
        return name

    def _observation(self, found: Drafted, indicator: str) -> Fields:
        part = self._parts[found.place.part]
        is_told = found.is_stated or not found.is_aimed_at
        is_done = bool(part.since) and not found.is_stated and not found.is_aimed_at
        is_stated = is_told and part.kind is PartKind.PLAN and not is_done
        is_aim = found.is_aimed_at and not is_stated
        if found.kind is FigureKind.PLANNED and part.kind is not PartKind.PLAN:
            is_aim = False
        year = found.year or (part.until if is_aim else part.since if is_done else None)
        period = year if year and _is_of(year, part, is_aim=is_aim) else part.year
        return {
            "#": found.counts,
            "indicator": indicator,
            "period": period,
            "value": found.value,
            "kind": found.kind.words[0],
            "unit": found.unit,
            "printed": found.printed,
            "qualifier": found.qualifier and found.qualifier.words[0],
            "status": _status(found, is_aim=is_aim, is_stated=is_stated),
            "of": placeholder("分母") if found.kind is FigureKind.SHARE else None,
            "change": _change(found.change) if found.change else None,
            "caveat": f"{_spaced(found.before)}。" if found.before else None,
        }


def _status(found: Drafted, *, is_aim: bool, is_stated: bool) -> str | None:
    if is_aim:
        return FigureStatus.TARGET.words[0]
    if is_stated:
        return FigureStatus.STATED.words[0]
    return FigureStatus.PRELIMINARY.words[0] if found.is_preliminary else None


def _is_of(year: str, part: PartDraft, *, is_aim: bool) -> bool:
    """Whether a year that the words name is that of the figure: no result is of later years."""
    return year > part.year if is_aim else year < part.year


def _spaced(text: str) -> str:
    """With a blank between digits and Han, as editors write, and none in a number."""
    text = re.sub("(?<=[0-9.]) (?=[0-9.])", "", text)
    return re.sub("(?<=[0-9%])(?=[㐀-鿿])|(?<=[㐀-鿿])(?=[0-9])", " ", text)


def _definition(found: Drafted) -> str:
    """Growth is against something, and readers must be told against what."""
    if found.kind is not FigureKind.RATE:
        return placeholder("定义")
    against = f"报告写的是{found.basis}" if found.basis else "与什么时候相比"
    return placeholder(f"定义，说明增速{against}")


def _change(change: Growth) -> Fields:
    basis = change.basis or placeholder("与什么时候相比")
    return {"basis": basis, "value": change.value, "unit": change.unit}


def _letter(number: int) -> str:
    """a to z, then aa, ab."""
    tens, ones = divmod(number, len(_LETTERS))
    return (_letter(tens - 1) if tens else "") + _LETTERS[ones]
