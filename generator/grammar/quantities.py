"""Numbers that count, measure or order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.grammar.found import Found
from generator.grammar.numerals import NUMERAL, value_of
from generator.grammar.vocabulary import (
    DIGIT_UNITS,
    FALLS,
    LATIN_UNITS,
    LIMITS_AFTER,
    LIMITS_BEFORE,
    LIMITS_INSIDE,
    ONE_UNITS,
    RECENT,
    ROUND_UNITS,
    UNITS,
)
from generator.model.figure import FigureSort

# A blank parts thousands in Hong Kong's print: 30 800 個.
DIGITS = (
    r"[0-9]{1,3}(?: [0-9]{3}){1,4}(?=[ ]?[㐀-鿿])"
    r"|[0-9]{1,3}(?:,[0-9]{3}){1,6}(?:\.[0-9]{1,8})?(?![0-9])|[0-9]{1,18}(?:\.[0-9]{1,8})?"
)
NUMBER = rf"(?:{DIGITS}|{NUMERAL}{{1,16}}(?:点[零〇一二三四五六七八九]{{1,4}})?)"
_NUMBER = re.compile(
    rf"(?P<digits>{DIGITS})|(?P<han>{NUMERAL}{{1,16}}(?:点[零〇一二三四五六七八九]{{1,4}})?)"
)
_SCALE = re.compile("万亿|千亿|百亿|十亿|千万|百万|十万|[万亿千百](?!分)")
_TRAILING = re.compile("(万亿|[万亿])$")


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_PER = r"(?:/(?:吨|平方米|平方公里|年|月|日|天|人|小时|亩|公里|千瓦时|度|立方米|万元))?"
_UNIT = re.compile(f"(?:{_any_of(UNITS)}){_PER}")
_DIGIT_UNIT = re.compile(f"(?:(?:{_any_of(LATIN_UNITS)})(?![A-Za-z])|{_any_of(DIGIT_UNITS)})")
_BEFORE = tuple(
    (limit, re.compile(f"(?:{_any_of(words)})(?:了|到)? ?$"))
    for limit, words in LIMITS_BEFORE.items()
)
_AFTER = tuple(
    (limit, re.compile(f"(?:[（(][套件份][）)])? ?(?:{_any_of(words)})"))
    for limit, words in LIMITS_AFTER.items()
)
_INSIDE = re.compile(f" ?(?:{_any_of(LIMITS_INSIDE['超'])})(?=[^0-9 年来自种于])")
_FALL = re.compile(f"(?:{_any_of(FALLS)})了? ?$")
_AMONG = re.compile(
    "(?:包括|包含|计算|算|列)在[^，。；、]{0,6}$"
)  # 包括在 19 家之内 limits nothing
_BREAKTHROUGH = re.compile("[^，。；]{0,12}(?:技术|瓶颈|难题|难关|卡脖子|短板)")
_RANGE = re.compile(rf" ?(?:[-—–~～]{{1,2}}|至|到) ?({NUMBER})")
_RATIO = re.compile(
    rf"每 ?({NUMBER}) ?(?P<unit>{_any_of(UNITS)})[^，。；、0-9]{{0,16}}?有 ?({NUMBER}) ?(?P=unit)"
)
_FRACTION = re.compile(rf"({NUMERAL}{{1,6}}|[0-9]{{1,4}}) ?分之 ?({NUMBER})")
_SLASHED = re.compile(r"(?<![0-9./])([1-9][0-9]{0,2})/([1-9][0-9]{0,2})(?![0-9./])")
_HALF = re.compile("一半")
_SIDE = r"[0-9]{1,4}(?:\.[0-9]{1,2})?"
_COLON = re.compile(rf"(?<![0-9:：]){_SIDE}(?: ?[:：∶比] ?{_SIDE}){{1,3}}(?![0-9:：])")
_ORDINAL = re.compile(rf"第 ?({NUMBER})(?! ?[,，、]?是) ?({_any_of(UNITS)}|产业|位)?")
_PHASE = re.compile(
    f"(?<![共分近计约])({NUMERAL}{{1,3}})期(?!间|限|货|末|刊)|([0-9]{{1,2}}) ?期(?=工程|项目|建设)"
)
_SESSION = re.compile(f"({NUMERAL}{{1,3}})届(?=[一二三四五六七]中全会)")
_SUFFIX_OF_MADE = re.compile("[立为果功效绩本员长熟就品套]")
_BARE_LIMIT = re.compile(
    "(?P<scale>万亿|[万亿]) ?(?P<unit>元|亩|吨|人次|人|个|千瓦时|千瓦|美元|级|家|户)"
)


class _Unit(NamedTuple):
    text: str
    end: int


def ratios(text: str) -> Iterator[Found]:
    """每 4 辆…有 1 辆, 四分之一, 百分之十三, 3:7, 一半."""
    for found in _RATIO.finditer(text):
        if (whole := _value(found[1])) and (part := _value(found[3])):
            yield _quantity(text, found.span(), f"{part}/{whole}", found["unit"])
    for found in _FRACTION.finditer(text):
        whole, part = _value(found[1]), _value(found[2])
        if whole and part:
            unit = {"100": "%", "1000": "‰"}.get(whole)
            value = part if unit else f"{part}/{whole}"
            yield _quantity(text, found.span(), value, unit or "")
    for found in _SLASHED.finditer(text):
        if int(found[1]) < int(found[2]):
            yield _quantity(text, found.span(), found[0], "")
    for found in _HALF.finditer(text):
        yield _quantity(text, found.span(), "1/2", "")
    for found in _COLON.finditer(text):
        value = re.sub("[：∶比]", ":", found[0].replace(" ", ""))
        yield _quantity(text, found.span(), value, "")


def ordinals(text: str) -> Iterator[Found]:
    """第十一届, 第一, 三期."""
    for found in _ORDINAL.finditer(text):
        if value := _value(found[1]):
            unit = "" if found[2] == "产业" else found[2] or ""
            end = found.end() if unit else found.end(1)
            yield Found(found.start(), end, FigureSort.ORDINAL, value, unit)
    for form, unit in ((_PHASE, "期"), (_SESSION, "届")):
        for found in form.finditer(text):
            written = next(group for group in found.groups() if group)
            if value := _value(written):
                yield Found(found.start(), found.end(), FigureSort.ORDINAL, value, unit)


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
    written = found["digits"]
    value = re.sub("[, ]", "", written)
    unit = _unit(text, found.end(), digits=True)
    start = found.start()
    if start and text[start - 1] == "-" and _is_minus(text[: start - 1][-1:]):
        start, value = start - 1, f"-{value}"
    if (to := _RANGE.match(text, unit.end)) and (not unit.text or _SCALE.fullmatch(unit.text)):
        other = _unit(text, to.end(), digits=True)
        last = _value(to[1])
        if last and other.text:
            end = _after(text, other.end)[1]
            span = (start, end)
            return [
                _quantity(text, span, value, other.text, reach=False),
                _quantity(text, span, last, other.text, reach=False),
            ]
    return [_quantity(text, (start, unit.end), value, unit.text)]


def _han(text: str, found: re.Match[str]) -> list[Found]:
    written = found["han"]
    unit = _unit(text, found.end(), digits=False)
    scale = _TRAILING.search(written)
    if scale and (unit.text or len(written) > 1):
        head = written[: scale.start()]
        value = value_of(head) if head else "1"
        named = scale[0] + unit.text
    else:
        value, named = value_of(written), unit.text
    if not value or not _counts(text, found, written, unit, named):
        return []
    return [_quantity(text, (found.start(), unit.end), value, named)]


def _counts(text: str, found: re.Match[str], written: str, unit: _Unit, named: str) -> bool:
    """Whether a Chinese numeral is a quantity, not a word or an article."""
    limited = _before(text, found.start())[0] is not None
    if written == "一":
        trailing = text[unit.end : unit.end + 1] in ("、", "，", "。", "；", "")
        return unit.text in ONE_UNITS or (unit.text in ("个", "项", "名", "件", "套") and trailing)
    if written in ("万", "亿", "万亿", "零", "〇", "○"):
        return False  # scales alone are left to _bare_scales
    if named[:1] == "成":
        return not _SUFFIX_OF_MADE.match(text, unit.end) and len(written) == 1
    if written in ("百", "千") and not limited:
        return unit.text in ("元", "亩", "吨", "亿", "人次") and bool(_after(text, unit.end)[0])
    if not unit.text:
        return limited or (len(written) > 1 and named in ("万", "亿", "万亿"))
    return True


def round_names(text: str) -> Iterator[Found]:
    """百项, 千家 with no limit before: a round number in a name."""
    for found in re.finditer(f"(?<!{NUMERAL})[百千] ?(?:{_any_of(ROUND_UNITS)})", text):
        start, end = found.span()
        if _before(text, start)[0] is None and not text[max(0, start - 1) : start].isdigit():
            value = value_of(found[0][0]) or ""
            yield Found(start, end, FigureSort.NAME, value, found[0][1:].strip())


def _bare_scales(text: str) -> Iterator[Found]:
    """近万家, 亿元以上, 千亿级: a scale alone counts where a limit or 级 says so."""
    for found in _BARE_LIMIT.finditer(text):
        start = found.start()
        if start and re.match(rf"{NUMERAL}|[0-9 .余多几]", text[start - 1]):
            continue
        if found["unit"] == "级" or _before(text, start)[0] or _after(text, found.end())[0]:
            yield _quantity(text, found.span(), "1", found["scale"] + found["unit"])


def _unit(text: str, at: int, *, digits: bool) -> _Unit:
    """Scale and unit after a number, with 余 or 多 between: 余万家."""
    inside = _INSIDE.match(text, at)
    start = inside.end() if inside else at
    blank = 1 if text[start : start + 1] == " " else 0
    scale = _SCALE.match(text, start + blank) if digits else _TRAILING_AFTER.match(text, start)
    named = ""
    end = start
    if scale:
        named, end = scale[0], scale.end()
        if inside is None and (more := _INSIDE.match(text, end)):
            end = more.end()
        blank = 1 if text[end : end + 1] == " " else 0
    unit = _UNIT.match(text, end + blank)
    if digits and not unit:
        unit = _DIGIT_UNIT.match(text, end + blank)
    if unit and unit[0] == "年" and text.startswith("年来", unit.start()) and inside:
        unit = None
    if unit:
        return _Unit(named + unit[0], unit.end())
    if scale:
        return _Unit(named, end)
    return _Unit("", at)


_TRAILING_AFTER = re.compile("(?<=[余多几])(?:万亿|[万亿])")


def _quantity(
    text: str, span: tuple[int, int], value: str, unit: str, *, reach: bool = True
) -> Found:
    """A quantity with the limit around it, and the word that says that it fell by so much."""
    start, end = span
    limit: str | None = None
    if reach and not _AMONG.search(text, max(0, start - 12), start):
        limit, end = _after(text, end)
    if before := _before_limit(text, start, unit, end):
        limit, start = before
    if limit is None and re.search(r"[余多]|几(?=[万亿千百十个家])", text[span[0] : span[1]]):
        limit = "超"
    if fall := _FALL.search(text, max(0, start - 4), start):
        start = fall.start()
    return Found(start, end, FigureSort.QUANTITY, value, unit, limit)


def _before_limit(text: str, start: int, unit: str, end: int) -> tuple[str, int] | None:
    limit, begin = _before(text, start)
    if limit is None:
        return None
    word = text[begin:start].strip()
    if word == "近" and unit in RECENT:
        return None
    if word in ("突破", "破") and _BREAKTHROUGH.match(text, end):
        return None
    return limit, begin


def _before(text: str, at: int) -> tuple[str | None, int]:
    """The limit before a number and where it begins; 不超过 is not 超过."""
    window = max(0, at - 8)
    found = [
        (each.start(), limit) for limit, form in _BEFORE if (each := form.search(text, window, at))
    ]
    start, limit = min(found, default=(at, None))
    return limit, start


def _after(text: str, at: int) -> tuple[str | None, int]:
    for limit, form in _AFTER:
        if (found := form.match(text, at)) and not text.startswith("起来", found.start()):
            return limit, found.end()
    return None, at


def _value(written: str) -> str | None:
    return re.sub("[, ]", "", written) if written[0].isascii() else value_of(written)


def _is_minus(before: str) -> bool:
    """Whether a hyphen after this character is a sign, not the middle of a range or a code."""
    return not re.match("[0-9A-Za-z%年月日]", before)
