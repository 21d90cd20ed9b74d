"""Dates and places in a report, in whatever form they were typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from pydantic_core import PydanticCustomError

from generator.load.suggestions.plain import in_digits
from generator.model.period import Period

_DATE = re.compile(
    r"(?P<year>[0-9]{4})\s*[年./-]?度?\s*"
    r"(?:(?P<half>[上下])半年|第?(?P<quarter>[1-4])季度?|[Qq](?P<q>[1-4])|[Hh](?P<h>[12])|年?[底末初]|"
    r"(?P<month>[0-9]{1,2})\s*[月./-]?\s*(?:(?P<day>[0-9]{1,2})\s*[日号]?|[上中下]旬|[底末初])?)?"
    r"(?:(?<=\d)(?:T|\s+)[0-9]{1,2}:[0-9]{2}.*)?"
)
_DAY_FIRST = re.compile(
    r"(?P<day>1[3-9]|2[0-9]|3[01])[./-](?P<month>[0-9]{1,2})[./-](?P<year>[0-9]{4})"
)
_SERIAL = re.compile("[4-6][0-9]{4}")  # a day from 2009 to 2091, as a spreadsheet counts them
_SERIAL_BEGINS = date(1899, 12, 30)
_PLACE = re.compile(
    r"(?:第(?=[0-9]+部分))?(?P<part>[0-9]{4}|[0-9]{1,2})\D+([0-9]+)(?:\D+([0-9]+))?[节项条]?"
)


def meant_date(typed: str) -> str | None:
    """ISO 8601, as precise as what was typed: 2023年6月 is 2023-06."""
    plain = in_digits(typed)
    if _SERIAL.fullmatch(plain):
        return (_SERIAL_BEGINS + timedelta(int(plain))).isoformat()
    match = _DAY_FIRST.fullmatch(plain) or _DATE.fullmatch(plain)
    meant = _iso(match.groupdict()) if match else ""
    try:
        return Period.read(meant)
    except PydanticCustomError:
        return None


def _iso(match: Mapping[str, str | None]) -> str:
    year, half = match["year"], match.get("half")
    if half or match.get("h"):
        return f"{year}-H{match.get('h') or (1 if half == '上' else 2)}"
    if quarter := match.get("quarter") or match.get("q"):
        return f"{year}-Q{quarter}"
    parts = (f"{int(part):02}" for part in (match["month"], match["day"]) if part)
    return "-".join([str(year), *parts])


def meant_place(typed: str) -> str | None:
    """Numbers with dots, also for 第四节第一项; a year of two digits is of this century."""
    if not (match := _PLACE.fullmatch(in_digits(typed))):
        return None
    century = "20" if re.fullmatch("[2-9][0-9]", match["part"]) else ""
    return century + ".".join(filter(None, match.groups()))
