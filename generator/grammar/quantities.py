"""Numbers that count or measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.found import Found
from generator.grammar.limits import limit_after, limit_before, quantity
from generator.grammar.numbers import DIGITS, HAN, NUMBER, any_of, number_of
from generator.grammar.numerals import NUMERAL, value_of
from generator.grammar.units import SCALE, Unit, unit_after
from generator.grammar.vocabulary import ONE_UNITS, ROUND_UNITS
from generator.model.figure import FigureSort

_NUMBER = re.compile(rf"(?P<digits>{DIGITS})|(?P<han>{HAN})")
_TRAILING = re.compile("(万亿|[万亿])$")
_RANGE = re.compile(rf" ?(?:[-—–~～]{{1,2}}|至|到) ?({NUMBER})")
_SUFFIX_OF_MADE = re.compile("[立为果功效绩本员长熟就品套]")
_BARE_LIMIT = re.compile(
    "(?P<scale>万亿|[万亿]) ?(?P<unit>元|亩|吨|人次|人|个|千瓦时|千瓦|美元|级|家|户)"
)


def quantities(text: str) -> Iterator[Found]:
    """Numbers with what they count or measure; digits count even without."""
    at = 0
    while found := _NUMBER.search(text, at):
        at = found.end()
        measured = _digits(text, found) if found["digits"] else _han(text, found)
        if measured:
            yield from measured
            at = max(at, measured[-1].end)
    yield from _bare_scales(text)


def _digits(text: str, found: re.Match[str]) -> list[Found]:
    value = re.sub("[, ]", "", found["digits"])
    unit = unit_after(text, found.end(), digits=True)
    start = found.start()
    if start and text[start - 1] == "-" and _is_minus(text[: start - 1][-1:]):
        start, value = start - 1, f"-{value}"
    if (to := _RANGE.match(text, unit.end)) and (not unit.text or SCALE.fullmatch(unit.text)):
        other = unit_after(text, to.end(), digits=True)
        last = number_of(to[1])
        if last and other.text:
            end = limit_after(text, other.end)[1]
            span = (start, end)
            return [
                quantity(text, span, value, other.text, reach=False),
                quantity(text, span, last, other.text, reach=False),
            ]
    return [quantity(text, (start, unit.end), value, unit.text)]


def _han(text: str, found: re.Match[str]) -> list[Found]:
    written = found["han"]
    unit = unit_after(text, found.end(), digits=False)
    scale = _TRAILING.search(written)
    if scale and (unit.text or len(written) > 1):
        head = written[: scale.start()]
        value = value_of(head) if head else "1"
        named = scale[0] + unit.text
    else:
        value, named = value_of(written), unit.text
    if not value or not _counts(text, found, written, unit, named):
        return []
    return [quantity(text, (found.start(), unit.end), value, named)]


def _counts(text: str, found: re.Match[str], written: str, unit: Unit, named: str) -> bool:
    """Whether a Chinese numeral is a quantity, not a word or an article."""
    limited = limit_before(text, found.start())[0] is not None
    if written == "一":
        trailing = text[unit.end : unit.end + 1] in ("、", "，", "。", "；", "")
        return unit.text in ONE_UNITS or (unit.text in ("个", "项", "名", "件", "套") and trailing)
    if written in ("万", "亿", "万亿", "零", "〇", "○"):
        return False  # scales alone are left to _bare_scales
    if named[:1] == "成":
        return not _SUFFIX_OF_MADE.match(text, unit.end) and len(written) == 1
    if written in ("百", "千") and not limited:
        return unit.text in ("元", "亩", "吨", "亿", "人次") and bool(
            limit_after(text, unit.end)[0]
        )
    if not unit.text:
        return limited or (len(written) > 1 and named in ("万", "亿", "万亿"))
    return True


def round_names(text: str) -> Iterator[Found]:
    """百项, 千家 with no limit before: a round number in a name."""
    for found in re.finditer(f"(?<!{NUMERAL})[百千] ?(?:{any_of(ROUND_UNITS)})", text):
        start, end = found.span()
        if limit_before(text, start)[0] is None and not text[max(0, start - 1) : start].isdigit():
            value = value_of(found[0][0]) or ""
            yield Found(start, end, FigureSort.NAME, value, found[0][1:].strip())


def _bare_scales(text: str) -> Iterator[Found]:
    """近万家, 亿元以上, 千亿级: a scale alone counts where a limit or 级 says so."""
    for found in _BARE_LIMIT.finditer(text):
        start = found.start()
        if start and re.match(rf"{NUMERAL}|[0-9 .余多几]", text[start - 1]):
            continue
        if (
            found["unit"] == "级"
            or limit_before(text, start)[0]
            or limit_after(text, found.end())[0]
        ):
            yield quantity(text, found.span(), "1", found["scale"] + found["unit"])


def _is_minus(before: str) -> bool:
    """Whether a hyphen after this character is a sign, not the middle of a range or a code."""
    return not re.match("[0-9A-Za-z%年月日]", before)
