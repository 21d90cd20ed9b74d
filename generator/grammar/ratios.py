"""Numbers that compare, and numbers that order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.found import Found
from generator.grammar.limits import quantity
from generator.grammar.numbers import NUMBER, any_of, number_of
from generator.grammar.numerals import NUMERAL
from generator.grammar.vocabulary import UNITS
from generator.model.figure import FigureSort

_RATIO = re.compile(
    rf"每 ?({NUMBER}) ?(?P<unit>{any_of(UNITS)})[^，。；、0-9]{{0,16}}?有 ?({NUMBER}) ?(?P=unit)"
)
_FRACTION = re.compile(rf"({NUMERAL}{{1,6}}|[0-9]{{1,4}}) ?分之 ?({NUMBER})")
_SLASHED = re.compile(r"(?<![0-9./])([1-9][0-9]{0,2})/([1-9][0-9]{0,2})(?![0-9./])")
_HALF = re.compile("一半")
_SIDE = r"[0-9]{1,4}(?:\.[0-9]{1,2})?"
_COLON = re.compile(rf"(?<![0-9:：]){_SIDE}(?: ?[:：∶比] ?{_SIDE}){{1,3}}(?![0-9:：])")
_ORDINAL = re.compile(rf"第 ?({NUMBER})(?! ?[,，、]?是) ?({any_of(UNITS)}|产业|位)?")
_PHASE = re.compile(
    f"(?<![共分近计约])({NUMERAL}{{1,3}})期(?!间|限|货|末|刊)|([0-9]{{1,2}}) ?期(?=工程|项目|建设)"
)
_SESSION = re.compile(f"({NUMERAL}{{1,3}})届(?=[一二三四五六七]中全会)")


def ratios(text: str) -> Iterator[Found]:
    """每 4 辆…有 1 辆, 四分之一, 百分之十三, 3:7, 一半."""
    for found in _RATIO.finditer(text):
        if (whole := number_of(found[1])) and (part := number_of(found[3])):
            yield quantity(text, found.span(), f"{part}/{whole}", found["unit"])
    for found in _FRACTION.finditer(text):
        whole, part = number_of(found[1]), number_of(found[2])
        if whole and part:
            unit = {"100": "%", "1000": "‰"}.get(whole)
            value = part if unit else f"{part}/{whole}"
            yield quantity(text, found.span(), value, unit or "")
    for found in _SLASHED.finditer(text):
        if int(found[1]) < int(found[2]):
            yield quantity(text, found.span(), found[0], "")
    for found in _HALF.finditer(text):
        yield quantity(text, found.span(), "1/2", "")
    for found in _COLON.finditer(text):
        value = re.sub("[：∶比]", ":", found[0].replace(" ", ""))
        yield quantity(text, found.span(), value, "")


def ordinals(text: str) -> Iterator[Found]:
    """第十一届, 第一, 三期."""
    for found in _ORDINAL.finditer(text):
        if value := number_of(found[1]):
            unit = "" if found[2] == "产业" else found[2] or ""
            end = found.end() if unit else found.end(1)
            yield Found(found.start(), end, FigureSort.ORDINAL, value, unit)
    for form, unit in ((_PHASE, "期"), (_SESSION, "届")):
        for found in form.finditer(text):
            written = next(group for group in found.groups() if group)
            if value := number_of(written):
                yield Found(found.start(), found.end(), FigureSort.ORDINAL, value, unit)
