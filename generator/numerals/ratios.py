"""Numbers that compare, and numbers that order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.deferred import pattern
from generator.model.choice import FigureSort
from generator.numerals.limits import quantity
from generator.numerals.numbers import NUMBER, number_of
from generator.numerals.numeral import Numeral
from generator.numerals.numerals import NUMERAL
from generator.numerals.units import simple_unit_at

_RATIO = pattern(rf"每 ?({NUMBER})[^，。；、0-9]{{1,24}}?有 ?({NUMBER}) ?")
_PARTS = rf"({NUMERAL}{{1,6}}|[0-9]{{1,5}}) ?分之 ?"
_JOINT = " ?(?:至|到|[-—–~～]{1,2}|[、和与或]) ?"
_OTHER = pattern(rf"{_JOINT}(?!{_PARTS})(?P<other>{NUMBER})(?![,0-9万亿])")
_FRACTION = pattern(rf"{_PARTS}({NUMBER})(?P<more>[余多])?")
_OF = {"100": "%", "1000": "‰", "10000": "‱"}
_SLASHED = pattern(r"(?<![0-9./])([1-9][0-9]{0,2})/([1-9][0-9]{0,2})(?![0-9./])")
_HALF = pattern("(?<![之唯])一半|(?<=[过近超])半(?=[数，。；、的]|[㐀-鿿]{2})|半数(?=以上)")
_SIDE = r"[0-9]{1,4}(?:\.[0-9]{1,2})?"
_COLON = pattern(rf"(?<![0-9:：]){_SIDE}(?: ?[:：∶比] ?{_SIDE}){{1,3}}(?![0-9:：])")
_ORDINAL = pattern(rf"第 ?({NUMBER})(?! ?[,，、]?是)( ?位)?")
_PHASE = pattern(
    f"(?<![共分近计约零〇一二两三四五六七八九十百千])({NUMERAL}{{1,3}})期(?!间|限|货|末|刊)"
    "|([0-9]{1,2}) ?期(?=工程|项目|建设)"
)
_SESSION = pattern(
    rf"(?<![第连续举办历])({NUMERAL}{{1,3}}|[0-9]{{1,2}}) ?届"
    "(?=[一二三四五六七八九]中|人大|政协|全国|常委|中央|[省市县区]委|[^，。；、]{0,8}次)"
)
_SITTING = pattern(
    rf"届[^，。；、0-9]{{0,14}}?(?<!第)({NUMERAL}{{1,3}}|[0-9]{{1,2}}) ?次(?=(?:全体)?会议|全会)"
)
# 三级医院 are of a grade, 省市县三级 are three.
_GRADE = pattern(
    "(?<![0-9.零〇一二两三四五六七八九十百千、和至到-])([一二三四五六七八九]|[1-9]) ?级"
    "(?=甲等|乙等|(?:公立|民营|综合|专科|中医)?医院|(?:应急)?响应|公路|标准|保护|文物|伤残|残疾|资质|预警|警报|航道|风险|古树)"
)
_ANNIVERSARY = pattern(rf"({NUMERAL}{{1,4}}|[0-9]{{1,4}}) ?周年")
_IN_ORDER = ((_PHASE, "期"), (_SESSION, "届"), (_ANNIVERSARY, "周年"), (_GRADE, "级"))
_PLAN = pattern(f"第 ?({NUMBER}) ?个 ?(?:五|5|十|10) ?年(?:计划|规划|(?![来内间中前后底末以]))")


def ratios(text: str) -> Iterator[Numeral]:
    """每 4 辆…有 1 辆, 四分之一, 百分之十三, 3:7, 一半."""
    for match in _RATIO.finditer(text):
        unit = simple_unit_at(text, match.end(1))
        whole, part = number_of(match[1]), number_of(match[2])
        if whole and part and unit and text.startswith(unit, match.end()):
            span = (match.start(), match.end() + len(unit))
            yield quantity(text, span, f"{part}/{whole}", unit)
    yield from _fractions(text)
    for match in _SLASHED.finditer(text):
        if int(match[1]) < int(match[2]):
            yield quantity(text, match.span(), match[0], "")
    for match in _HALF.finditer(text):
        yield quantity(text, match.span(), "1/2", "")
    for match in _COLON.finditer(text):
        value = re.sub("[：∶比]", ":", match[0].replace(" ", ""))
        yield quantity(text, match.span(), value, "")


def _fractions(text: str) -> Iterator[Numeral]:
    """百分之三到五 are both ends, printed as one; 百分之三、五 are two."""
    for match in _FRACTION.finditer(text):
        others = [*_others(text, match.end())]
        span = (match.start(), others[-1].end() if others else match.end())
        whole = number_of(match[1])
        values = [number_of(part) for part in (match[2], *(part["other"] for part in others))]
        unit = _OF.get(whole or "", "")
        for value in values if whole else ():
            if value:
                figure = value if unit else f"{value}/{whole}"
                yield quantity(text, span, figure, unit, more=bool(match["more"]))


def _others(text: str, at: int) -> Iterator[re.Match[str]]:
    """The numbers that follow a fraction's and count the same: 百分之三、五."""
    while (match := _OTHER.match(text, at)) and not simple_unit_at(text, match.end()):
        yield match
        at = match.end()


def numbered_plans(text: str) -> Iterator[Numeral]:
    """第八个五年计划 is the eighth of its kind, and no five years."""
    for match in _PLAN.finditer(text):
        if value := number_of(match[1]):
            yield Numeral(match.start(), match.end(), FigureSort.ORDINAL, value, "个")


def ordinals(text: str) -> Iterator[Numeral]:
    """第十一届, 第一, 三期, 60 周年."""
    for match in _SITTING.finditer(text):
        if value := number_of(match[1]):
            yield Numeral(match.start(1), match.end(), FigureSort.ORDINAL, value, "次")
    for match in _ORDINAL.finditer(text):
        if value := number_of(match[1]):
            unit = "位" if match[2] else simple_unit_at(text, match.end(1))
            end = text.index(unit, match.end(1)) + len(unit)
            yield Numeral(match.start(), end, FigureSort.ORDINAL, value, unit)
    for form, unit in _IN_ORDER:
        for match in form.finditer(text):
            written = next(group for group in match.groups() if group)
            if value := number_of(written):
                yield Numeral(match.start(), match.end(), FigureSort.ORDINAL, value, unit)
