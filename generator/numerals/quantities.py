"""Numbers that count or measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.deferred import pattern
from generator.model.choice import FigureSort
from generator.numerals.amounts import Amount, amount_from
from generator.numerals.limits import is_vague, limit_after, limit_before, quantity
from generator.numerals.numbers import any_of
from generator.numerals.numeral import Numeral
from generator.numerals.numerals import NUMERAL, value_of
from generator.numerals.series import Series, series_of
from generator.numerals.units import ONE_UNITS, ROUND_UNITS, simple_unit_at
from generator.numerals.vocabulary import ARTICLES

_BARE_LIMIT = pattern("万亿|[万亿]")


def quantities(text: str) -> Iterator[Numeral]:
    """Numbers with what they count or measure; digits count even without."""
    at = 0
    while amount := amount_from(text, at):
        at = amount.start + len(amount.written)
        measured = _measured(text, amount)
        if measured:
            yield from measured
            at = max(at, measured[-1].end)
    yield from _bare_scales(text)


def _measured(text: str, first: Amount) -> list[Numeral]:
    series = series_of(text, first)
    if series.is_range:
        return _range(text, series)
    numerals: list[Numeral] = []
    for amount in series.amounts:
        if amount.value is None or not _counts(text, amount):
            return numerals
        numerals.append(_one(text, amount))
    return numerals


def _range(text: str, series: Series) -> list[Numeral]:
    """Both ends are printed as one: 5—8 家."""
    first, last = series.amounts
    start = _signed(text, first)[0]
    return [
        quantity(text, (start, last.end), amount.value or "", amount.unit.text)
        for amount in (first, last)
    ]


def _one(text: str, amount: Amount) -> Numeral:
    start, value = _signed(text, amount)
    return quantity(text, (start, amount.end), value, amount.unit.text, more=amount.unit.more)


def _signed(text: str, amount: Amount) -> tuple[int, str]:
    start, value = amount.start, amount.value or ""
    has_hyphen = amount.is_in_digits and text[:start][-1:] == "-"
    if has_hyphen and _is_minus(text[: start - 1][-1:]):
        return start - 1, f"-{value}"
    return start, value


def _counts(text: str, amount: Amount) -> bool:
    """Whether a numeral is a quantity; a Chinese one may be a word or an article."""
    if amount.is_in_digits:
        return True
    written, unit = amount.written, amount.unit
    if written in ("万", "亿", "万亿", "零", "〇", "○"):
        # Scales alone are left to _bare_scales.
        return unit.more and bool(unit.name)
    if unit.text[:1] == "成":
        return len(written) == 1
    if written == "一" and not unit.scale and not unit.part:
        ends = text[unit.end : unit.end + 1] in ("、", "，", "。", "；", "")
        return unit.name in ONE_UNITS or (unit.name in ARTICLES and ends)
    return _is_measured(text, amount)


def _is_measured(text: str, amount: Amount) -> bool:
    written, unit = amount.written, amount.unit
    is_limited = limit_before(text, amount.start)[0] is not None
    if written in ("百", "千") and not is_limited and not unit.more:
        is_round = unit.name in ("元", "亩", "吨", "亿", "人次")
        return is_round and bool(limit_after(text, unit.end)[0])
    is_scaled = bool(unit.scale) and written != unit.scale
    return bool(unit.name) or is_limited or is_scaled or (unit.more and len(written) > 1)


def round_names(text: str) -> Iterator[Numeral]:
    """百项, 千家 with no limit before: a round number in a name."""
    for match in re.finditer(f"(?<!{NUMERAL})[百千] ?(?:{any_of(ROUND_UNITS)})", text):
        start, end = match.span()
        if limit_before(text, start)[0] is None and not text[max(0, start - 1) : start].isdigit():
            value = value_of(match[0][0]) or ""
            yield Numeral(start, end, FigureSort.NAME, value, match[0][1:].strip())


def _bare_scales(text: str) -> Iterator[Numeral]:
    """近万家, 亿元以上, 千亿级: a scale alone counts where a limit or 级 says so."""
    for match in _BARE_LIMIT.finditer(text):
        start = match.start()
        vague = is_vague(text, start)
        if start and not vague and re.match(rf"{NUMERAL}|[0-9 .余多几]", text[start - 1]):
            continue
        unit = simple_unit_at(text, match.end())
        end = text.index(unit, match.end()) + len(unit)
        limited = limit_before(text, start)[0] or limit_after(text, end)[0]
        if unit == "级" or limited or vague:
            yield quantity(text, (start, end), "1", match[0] + unit)


def _is_minus(before: str) -> bool:
    """Whether a hyphen after this character is a sign, not the middle of a range or a code."""
    return not re.match("[0-9A-Za-z%年月日]", before)
