"""Dates, places and figures in words of an edition's locale."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

import babel
from babel.dates import format_date, format_skeleton
from markupsafe import Markup, escape

from generator.model.choice import Choice, FigureKind, FigureStatus, MilestoneStatus
from generator.model.locale import Locale
from generator.model.observation import Change, Observation
from generator.model.period import Period
from generator.model.place import PartId, Place
from generator.render.numerals import chinese_numeral
from generator.render.printing import amount, printed

_QUOTED = re.compile(r"([“「《])\{(\w+)\}[”」》]")
_INNER_QUOTES = str.maketrans("“”「」", "‘’『』")
_INNER_TITLES = str.maketrans("《》", "〈〉")

_STATED = {FigureKind.COUNT: "meaning.count_stated", FigureKind.NEW: "meaning.new_stated"}
"""What those are called of which a report does not say whether they were reached."""


class LocaleWords:
    """What a locale calls things; `labels` are the interface's words in its script."""

    def __init__(self, locale: Locale, labels: dict[str, str]) -> None:
        self._locale = babel.Locale.parse(locale, sep="-")
        self._labels = labels
        self._places: dict[Place, str] = {}
        self._periods: dict[Period, str] = {}

    def __getitem__(self, key: str) -> str:
        return self._labels[key]

    def choice(self, choice: Choice) -> str:
        """What readers are told of a choice that has a label."""
        return self[choice.label]

    def phrase(self, key: str, **details: object) -> str:
        """The label `key` with its {details} filled in."""
        return _filled(self._labels[key], details)

    def html(self, key: str, **details: object) -> Markup:
        """The label `key` as HTML, its {details} escaped unless they are Markup."""
        escaped = {name: escape(value) for name, value in details.items()}
        return Markup(_filled(self._labels[key], escaped))

    def year(self, year: int) -> str:
        """2023年."""
        return self.period(Period(f"{year:04}"))

    def period(self, period: Period) -> str:
        """2023年, 2023年上半年, 2023年第3季度, 2023年6月, 2023年6月5日."""
        text = self._periods.get(period)
        if text is None:
            text = self._periods[period] = _written(period, self._locale)
        return text + self[f"half.{period.half}"] if period.half else text

    def place(self, place: Place) -> str:
        """2023年部分（四）第四项, 第二部分（四）第四项; a site says few places, but often."""
        if place not in self._places:
            self._places[place] = self._place(place)
        return self._places[place]

    def _place(self, place: Place) -> str:
        number = place.item_number
        item = "" if number is None else self.item(number)
        section = self.section_number(place)
        return self.phrase("place.full", part=self._part(place.part), section=section, item=item)

    def _part(self, part: PartId) -> str:
        """2023年部分, 第二部分; nothing in a report without parts."""
        if part.year:
            return self.phrase("place.part_of_year", year=self.period(part.year))
        if not part.number:
            return ""
        return self.phrase("place.part", number=chinese_numeral(part.number))

    def item(self, number: int) -> str:
        """第四项; what has no number is 标题与引言."""
        if not number:
            return self["place.heading"]
        return self.phrase("place.item", number=chinese_numeral(number))

    def section_number(self, place: Place) -> str:
        """（四）; nothing where the report does not number its sections."""
        if not place.section_number:
            return ""
        return self.phrase("place.section", number=chinese_numeral(place.section_number))

    def qualifier(self, observation: Observation) -> tuple[str, str]:
        """What the report sets before and after a figure: 约 and nothing, nothing and 以上; of a
        fall, 约降 and nothing, 降 and 以上.
        """
        qualifier = observation.qualifier
        if not qualifier:
            return "", ""
        word = self.choice(qualifier)
        fall = self["sign.down"] if observation.is_limited_fall else ""
        return (fall, word) if qualifier.follows_value else (word + fall, "")

    def in_full(self, observation: Observation, unit: str) -> str:
        """As the report prints it, with its qualifier: 约5000家; `unit` is the indicator's."""
        before, after = self.qualifier(observation)
        return before + printed(observation, unit) + after

    def meaning(self, observation: Observation) -> str:
        """What a figure is, and of when: 截至2023年累计, 2024年全年目标.

        What a report only states need not be of its period.
        """
        kind, status = observation.kind, observation.status
        if status is FigureStatus.STATED:
            if kind in _STATED:
                return self[_STATED[kind]]
            return self.phrase("meaning.stated", kind=self.choice(kind))
        said = self.period(observation.period)
        # A half or a month says by itself that it is no whole year.
        if kind is not FigureKind.FLOW or observation.period.is_year:
            said = self.phrase(f"meaning.{kind.code}", period=said)
        if status is FigureStatus.RESULT:
            return said
        if status is FigureStatus.TARGET and kind is FigureKind.CUMULATIVE:
            return self.phrase("meaning.cumulative_target", period=self.period(observation.period))
        return self.phrase(f"meaning.{status.code}", said=said)

    def dated_meaning(self, observation: Observation) -> str:
        """The same among figures of several periods: 2023年，报告所列的占比."""
        said = self.meaning(observation)
        if observation.status is not FigureStatus.STATED:
            return said
        return self.phrase("meaning.dated", period=self.period(observation.period), said=said)

    def change(self, change: Change) -> str:
        """同比增长8.9%."""
        key = f"change.{change.wording}"
        return self.phrase(key, basis=change.basis, amount=amount(change))

    def with_change(self, observation: Observation, unit: str) -> str:
        """In full, and how the figure moved: 约1.20亿吨，同比下降0.5%."""
        moved = [self.change(observation.change)] if observation.change else []
        return self["list.comma"].join([self.in_full(observation, unit), *moved])

    def tally(self, statuses: Iterable[MilestoneStatus]) -> str:
        """How many milestones there are of each status: 已完成45项，进行中17项."""
        counts: Counter[MilestoneStatus] = Counter(statuses)
        return self["list.comma"].join(
            self.phrase(
                "timeline.count",
                status=self.choice(status),
                count=counts[status],
            )
            for status in MilestoneStatus
            if counts[status]
        )

    def language_name(self) -> str:
        """The locale's own name for its language."""
        return str(self._locale.get_display_name(self._locale))


def _filled(label: str, details: Mapping[str, object]) -> str:
    """Marks of quotations and titles inside those of the label become the inner ones."""
    inner = {
        name: value.translate(marks)
        for name, marks in _quoted(label)
        if isinstance(value := details[name], str)
    }
    return label.format_map({**details, **inner} if inner else details)


@cache
def _quoted(label: str) -> tuple[tuple[str, dict[int, int]], ...]:
    """What stands in marks in a label, and what becomes of marks within."""
    return tuple(
        (name, _INNER_TITLES if mark == "《" else _INNER_QUOTES)
        for mark, name in _QUOTED.findall(label)
    )


def _written(period: Period, locale: babel.Locale) -> str:
    """The period as Babel writes it, a half as its year."""
    if period.day:
        return format_date(date.fromisoformat(period), "long", locale=locale)
    first = date(period.year, period.month or 3 * (period.quarter or 1) - 2, 1)
    skeleton = "yMMM" if period.month else "yQQQQ" if period.quarter else "y"
    return format_skeleton(skeleton, first, locale=locale)
