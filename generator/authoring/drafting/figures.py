"""The figures of a report → observations to complete, each of an indicator."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from generator.authoring.drafting.after import After
from generator.authoring.drafting.answers import (
    Answered,
    Aspect,
    Known,
    measure_of,
    taken_over,
)
from generator.authoring.drafting.indicators import NO_BASIS, Indicators, Slot
from generator.edit import Fields
from generator.model.choice import FigureKind, FigureStatus, PartKind
from generator.model.place import Place
from generator.model.placeholder import placeholder
from generator.report_parser import Drafted, Growth, Overview, PartDraft

_LAST_YEAR = re.compile("[去上]年(?![^。]*今年)")
_SURE, _LIKELY = "有把握", "不一定是，请核对"


class _Observed(NamedTuple):
    """The fields of an observation, what it takes, and of which whole it may be a part."""

    fields: Fields
    slot: Slot
    part_of: str | None


class DraftedFigures:
    """The observations of a draft by their places.

    `subject_of` gives the subject of a figure by its name and place, `where` tells an editor where
    in the report a place is. `after` is what is known from an earlier briefing.
    """

    def __init__(
        self,
        about: Overview,
        indicators: Indicators,
        subject_of: Callable[[str, Place], str],
        where: Callable[[Place], str],
        after: After | None,
    ) -> None:
        self._parts = {part.id: part for part in about.parts}
        self._indicators = indicators
        self._subject_of = subject_of
        self._where = where
        self._after = after
        self._at: dict[Place, list[_Observed]] = defaultdict(list)
        self._sizes: dict[Slot, Decimal] = {}
        self.used: list[str] = []

    def at(self, place: Place) -> list[Fields]:
        """The observations at this place."""
        return [
            {**observed.fields, "part_of": self._whole(observed)} for observed in self._at[place]
        ]

    def _whole(self, observed: _Observed) -> str | None:
        """The indicator of the whole that a figure is part of, where it is drafted, and larger."""
        if observed.part_of is None:
            return None
        whole = self._sizes.get((observed.part_of, *observed.slot[1:]))
        return observed.part_of if whole and whole >= self._sizes[observed.slot] else None

    def add(self, figures: Iterable[tuple[int, Drafted]]) -> None:
        """Those of a report, each with its number among all of it."""
        earliest = min(part.year for part in self._parts.values())
        # A briefing has no figures of years before its own.
        own = [
            (at, figure) for at, figure in figures if not (figure.year and figure.year < earliest)
        ]
        answers = {at: [*self._claimed(at)] for at, _ in own}
        for at, drafted in own:
            self._at[drafted.place] += self._observations(drafted, at, answers[at])

    def add_empty(self, place: Place) -> None:
        """One to be written, for a report that has no figure."""
        own = placeholder("单位")
        is_plan = self._parts[place.part].kind is PartKind.PLAN
        empty = Drafted(
            place, "", "0", own, None, placeholder("数值和单位"), None, FigureKind.COUNT,
            is_plan, None, None,
        )  # fmt: skip
        self._at[place].append(self._observation(empty, None))

    def _claimed(self, at: int) -> Iterator[Answered]:
        """The targets that a figure is to answer: each of which no figure is there yet."""
        for answered in self._after.answers_at(at) if self._after else ():
            assert answered.answer
            told = answered.target.known.observation
            status = self._time_of(answered.answer.drafted)[1]
            if self._indicators.claim(told.indicator, told.period, status):
                yield answered

    def _observations(
        self, drafted: Drafted, at: int, answered: Sequence[Answered]
    ) -> Iterator[_Observed]:
        """The figure and what it answers by itself, by its growth, or by what it starts from."""
        aspects = {target.answer.aspect for target in answered if target.answer}
        if Aspect.GROWTH in aspects:
            drafted = replace(drafted, change=None)
        if Aspect.FIGURE not in aspects:
            continued = self._after.continued_at(at) if self._after else None
            yield self._observation(drafted, continued)
        for target in answered:
            assert self._after
            yield self._answer(target, self._after.earlier.id)

    def _observation(self, drafted: Drafted, continued: Known | None) -> _Observed:
        period, status = self._time_of(drafted)
        subject = self._subject_of(drafted.name or drafted.counts, drafted.place)
        where = f"{self._where(drafted.place)}：{drafted.counts}"
        if continued:
            drafted = taken_over(drafted, continued)
        own = continued.indicator if continued else None
        indicator = self._indicators.of(
            drafted, period, status, subject=subject, where=where, continued=own
        )
        part_of = continued.observation.part_of if continued else None
        return self._observed(drafted, (indicator, period, status), [drafted.counts], part_of)

    def _answer(self, answered: Answered, briefing: str) -> _Observed:
        """What tells an editor which target it answers stands above it."""
        assert answered.answer
        known, drafted = answered.target.known, answered.answer.drafted
        told = known.observation
        sure = _SURE if answered.is_sure else _LIKELY
        comment = f"{briefing} 的目标（{known.place}，{known.printed}）的结果，{sure}。"
        slot = (told.indicator, told.period, self._time_of(drafted)[1])
        return self._observed(drafted, slot, [drafted.counts, comment], told.part_of)

    def _observed(
        self, drafted: Drafted, slot: Slot, comments: Sequence[str], part_of: str | None
    ) -> _Observed:
        indicator, period, status = slot
        self.used.append(indicator)
        self._sizes[slot] = measure_of(drafted, None).size
        fields: Fields = {
            "#": comments,
            "indicator": indicator,
            "period": period,
            "value": drafted.value,
            "upper": drafted.upper,
            "kind": drafted.kind.words[0],
            "unit": drafted.unit,
            "printed": drafted.printed,
            "qualifier": drafted.qualifier and drafted.qualifier.words[0],
            "status": None if status is FigureStatus.RESULT else status.words[0],
            "of": (drafted.of or placeholder("分母")) if drafted.kind is FigureKind.SHARE else None,
            "change": _change(drafted.change) if drafted.change else None,
            "caveat": f"{_spaced(drafted.before)}。" if drafted.before else None,
        }
        return _Observed(fields, slot, part_of)

    def _time_of(self, drafted: Drafted) -> tuple[str, FigureStatus]:
        """Of when a figure is, and whether it is a result or an aim."""
        part = self._parts[drafted.place.part]
        is_told = drafted.is_stated or not drafted.is_aimed_at
        is_done = bool(part.since) and not drafted.is_stated and not drafted.is_aimed_at
        is_stated = is_told and part.kind is PartKind.PLAN and not is_done
        is_aim = drafted.is_aimed_at and not is_stated
        if drafted.kind is FigureKind.PLANNED and part.kind is not PartKind.PLAN:
            is_aim = False
        year = drafted.year or (part.until if is_aim else part.since if is_done else None)
        period = year if year and _is_of(year, part, is_aim=is_aim) else part.year
        if is_stated and not drafted.year and _LAST_YEAR.search(drafted.sentence):
            period = str(int(part.year) - 1)
        return period, _status(drafted, is_aim=is_aim, is_stated=is_stated)


def _status(drafted: Drafted, *, is_aim: bool, is_stated: bool) -> FigureStatus:
    if is_aim:
        return FigureStatus.TARGET
    if is_stated:
        return FigureStatus.STATED
    return FigureStatus.PRELIMINARY if drafted.is_preliminary else FigureStatus.RESULT


def _is_of(year: str, part: PartDraft, *, is_aim: bool) -> bool:
    """Whether a year that the words name is that of the figure: no result is of later years."""
    return year > part.year if is_aim else year < part.year


def _spaced(text: str) -> str:
    """With a blank between digits and Han, as editors write, and none in a number."""
    text = re.sub("(?<=[0-9.]) (?=[0-9.])", "", text)
    return re.sub("(?<=[0-9%])(?=[㐀-鿿])|(?<=[㐀-鿿])(?=[0-9])", " ", text)


def _change(change: Growth) -> Fields:
    return {"basis": change.basis or NO_BASIS, "value": change.value, "unit": change.unit}
