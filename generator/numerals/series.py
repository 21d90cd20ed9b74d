"""Numbers in a row that share what stands behind the last: 3.1和0.4个百分点, 5—8家."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.deferred import pattern
from generator.numerals.amounts import Amount, amount_at
from generator.numerals.numeral import Numeral
from generator.numerals.numerals import NUMERAL

_AND = pattern(" ?(?:以及|[、和与及或])(?:约|近|超过?)? ?")
TO = pattern(" ?(?:[-—–~～]{1,2}|至|到) ?")
_JOINT = pattern(f"{_AND.pattern}|{TO.pattern}")
_MOST = 12
_EACH = pattern("(?:分别|各)[^。；]*$")
_NUMERAL = pattern("[-0-9]|" + NUMERAL)
# 三、四级 are ranks or grades, 五、六期 an order: no counts.
_ORDERS = {"级", "届", "期", "代", "版", "轮", "年级", "层", "班"}


class Series(NamedTuple):
    """Amounts with the scale and unit that the last lends them; two ends if it is a range."""

    amounts: tuple[Amount, ...]
    is_range: bool = False


def series_of(text: str, first: Amount) -> Series:
    """The row that an amount begins; it alone if it has a unit of its own."""
    if first.unit.name:
        return Series((first,))
    to = TO.match(text, first.end)
    end = _next(text, to.end(), first) if to else None
    if end and end.unit.text and (not first.unit.scale or end.unit.scale):
        return Series((_lent(first, end), end), is_range=True)
    row = [first]
    while not row[-1].unit.name and len(row) < _MOST:
        joint = _AND.match(text, row[-1].end)
        other = _next(text, joint.end(), first) if joint else None
        if other is None:
            break
        row.append(other)
    last = row[-1]
    if len(row) == 1 or not last.unit.name:
        return Series((first,))
    if not first.is_in_digits and (last.unit.name in _ORDERS or first.written in ("一", "十")):
        return Series((first,))
    return Series((*(_lent(amount, last) for amount in row[:-1]), last))


def with_shared_words(text: str, numerals: Iterable[Numeral]) -> Iterator[Numeral]:
    """分别下降6.3%、8.1%, 分别超过3000万、200万人: what stands before the first is said of all."""
    before: Numeral | None = None
    for numeral in numerals:
        this = numeral
        if before and _JOINT.fullmatch(text[before.end : numeral.start]):
            if before.falls and not before.value.startswith("-"):
                this = this._replace(falls=True)
            if this.qualifier is None and before.qualifier and _leads(text, before):
                this = this._replace(qualifier=before.qualifier)
        yield this
        before = this


def _leads(text: str, numeral: Numeral) -> bool:
    """Whether its limit stands before it, and is said of each: 分别超过."""
    is_before = not _NUMERAL.match(text, numeral.start)
    return bool(is_before and _EACH.search(text, max(0, numeral.start - 24), numeral.start))


def _next(text: str, at: int, first: Amount) -> Amount | None:
    """The next amount of the row; digits and Chinese numerals are in no row together."""
    amount = amount_at(text, at)
    same = amount and amount.value is not None and amount.is_in_digits == first.is_in_digits
    return amount if same else None


def _lent(amount: Amount, last: Amount) -> Amount:
    unit = amount.unit
    scale = unit.scale or last.unit.scale
    return amount._replace(unit=unit._replace(scale=scale, name=last.unit.name))
