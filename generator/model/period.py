"""Dates that are no more precise than their source."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from generator.model.base import CheckedStr, refusal

_FORM = re.compile(
    r"(?P<year>[0-9]{4})(-(H(?P<half>[12])|Q(?P<quarter>[1-4])"
    r"|(?P<month>[0-9]{2})(-(?P<day>[0-9]{2}))?))?",
    re.ASCII,
)


class Period(CheckedStr):
    """A year, half, quarter, month or day: 2023, 2023-H1, 2023-Q3, 2023-06, 2023-06-05.

    Years, months and days are ISO 8601 (EDTF level 0).
    """

    form = _FORM
    refusal_code = "bad-date"

    @classmethod
    def check(cls, text: str) -> str:
        form = _FORM.fullmatch(text)
        if not form or form["year"] == "0000":
            raise refusal("bad-date", value=text)
        if form["month"]:
            try:
                date(int(form["year"]), int(form["month"]), int(form["day"] or 1))
            except ValueError:
                raise refusal("impossible-date", value=text) from None
        return text

    @property
    def year(self) -> int:
        return int(self[:4])

    @property
    def is_year(self) -> bool:
        return len(self) == len("2023")

    @property
    def half(self) -> int | None:
        return self._part("half")

    @property
    def quarter(self) -> int | None:
        return self._part("quarter")

    @property
    def month(self) -> int | None:
        return self._part("month")

    @property
    def day(self) -> int | None:
        return self._part("day")

    @property
    def start(self) -> float:
        """When it begins, in years: 2023.5 for a second half, and about so for a day."""
        first = 6 * (self.half or 1) - 6 or 3 * (self.quarter or 1) - 3 or (self.month or 1) - 1
        return self.year + first / 12 + ((self.day or 1) - 1) / 365

    def follows(self, earlier: Period) -> bool:
        """Whether it begins where `earlier` ends, which is as long; of days it is not asked."""
        months = 3 if self.quarter else 6 if self.half else 1 if self.month else 12
        apart = round((self.start - earlier.start) * 12, 3)
        return len(self) == len(earlier) and not self.day and apart == months

    @property
    def machine(self) -> str:
        """As HTML's time element takes it, which knows no halves or quarters."""
        return self[:4] if self.half or self.quarter else str(self)

    def _part(self, name: str) -> int | None:
        return _parts(self).get(name)


@lru_cache(maxsize=1024)
def _parts(period: Period) -> dict[str, int]:
    """Those that it has, by their names."""
    form = _FORM.fullmatch(period)
    assert form, "checked when read"
    return {name: int(part) for name, part in form.groupdict().items() if part}


class _Exact(Period):
    """A period of one precision alone, that of `form`."""

    @classmethod
    def check(cls, text: str) -> str:
        if not cls.form.fullmatch(super().check(text)):
            raise refusal(cls.refusal_code, value=text)
        return text


class Year(_Exact):
    """A year alone: 2023."""

    form = re.compile("[0-9]{4}")
    refusal_code = "bad-year"


class Day(_Exact):
    """A calendar day: 2026-11-23."""

    form = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
    refusal_code = "bad-day"
