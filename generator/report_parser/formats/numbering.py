"""The numbers that Word sets before paragraphs by itself: 一、 and （一） stand in no text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HAN = "〇一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"
_TEN, _HUNDRED = 10, 100
_MOST_LEVELS = 9
_LEVEL = re.compile("%([1-9])")


class Level(NamedTuple):
    form: str
    """Such as chineseCounting."""
    text: str
    """Such as （%1）."""
    start: int


class Numbering:
    """Counts as Word does: a level begins anew below one that goes on."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._levels = _levels(numbering) if numbering is not None else {}
        self._styles = _styles(styles) if styles is not None else {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def label(self, paragraph: etree._Element) -> str:
        """What Word prints before this paragraph, which is the next one."""
        number, level = self._of(paragraph)
        own = self._levels.get(number, {}).get(level)
        if own is None:
            return ""
        counts = self._counts[number]
        counts[level] = counts.get(level, own.start - 1) + 1
        for deeper in [count for count in counts if count > level]:
            del counts[deeper]

        def printed(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            outer = self._levels[number].get(at)
            return _number(counts.get(at, outer.start), outer.form) if outer else ""

        return _LEVEL.sub(printed, own.text)

    def _of(self, paragraph: etree._Element) -> tuple[str, int]:
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return "", 0
        own = properties.find(f"{W}numPr")
        style = properties.find(f"{W}pStyle")
        named = self._styles.get(style.get(f"{W}val", "") if style is not None else "", ("", 0))
        if own is None:
            return named
        number, level = _value(own, "numId"), _value(own, "ilvl")
        return number or named[0], _small(level) if level else named[1]


def _levels(numbering: etree._Element) -> Mapping[str, Mapping[int, Level]]:
    kinds = {
        element.get(f"{W}abstractNumId", ""): {
            _small(level.get(f"{W}ilvl", "0")): Level(
                _value(level, "numFmt"), _value(level, "lvlText"), _small(_value(level, "start"))
            )
            for level in element.iterfind(f"{W}lvl")
        }
        for element in numbering.iterfind(f"{W}abstractNum")
    }
    return {
        number.get(f"{W}numId", ""): kinds.get(_value(number, "abstractNumId"), {})
        for number in numbering.iterfind(f"{W}num")
    }


def _styles(styles: etree._Element) -> Mapping[str, tuple[str, int]]:
    levels = {}
    for style in styles.iterfind(f"{W}style"):
        own = style.find(f"{W}pPr/{W}numPr")
        if own is not None:
            levels[style.get(f"{W}styleId", "")] = (
                _value(own, "numId"),
                _small(_value(own, "ilvl")),
            )
    return levels


def _value(element: etree._Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return child.get(f"{W}val", "") if child is not None else ""


def _small(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < _MOST_LEVELS else 0


def _number(number: int, form: str) -> str:
    lower = form.lower()
    if form == "decimalEnclosedCircle" and 1 <= number <= len("①②③④⑤⑥⑦⑧⑨⑩") * 2:
        return chr(ord("①") + number - 1)
    if form in ("bullet", "none"):
        return ""
    if "legal" in lower:
        return _counted(number, _FORMAL, "拾", "佰")
    if any(word in lower for word in ("chinese", "japanese", "taiwanese", "ideograph")):
        return _counted(number, _HAN, "十", "百")
    return str(number)


def _counted(number: int, digits: str, ten: str, hundred: str) -> str:
    if not 0 < number < _HUNDRED:
        return str(number)
    tens, ones = divmod(number, _TEN)
    head = ("" if tens == 1 else digits[tens]) + ten if tens else ""
    return head + (digits[ones] if ones or not tens else "")
