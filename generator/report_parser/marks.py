"""The marks that number a report's parts, sections and items."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.numerals.numerals import value_of

_HAN = "[一二三四五六七八九十]{1,3}"
_FORMAL = "壹貳參肆伍陸柒捌玖拾"
_LINE = tuple(
    (style, re.compile(form))
    for style, form in (
        ("部分", rf"第({_HAN}|[0-9]{{1,2}})部分[、：: ]?"),
        ("篇", rf"第({_HAN}|[0-9]{{1,2}})篇[、：: ]?"),
        ("章", rf"第({_HAN}|[0-9]{{1,2}})章[、：: ]?"),
        ("节", rf"第({_HAN}|[0-9]{{1,2}})节[、：: ]?"),
        ("壹、", rf"([{_FORMAL}])[、.．]"),
        ("一、", rf"({_HAN})[、.．]"),
        ("（一）", rf"[（(]({_HAN})[）)][、.．]?"),
        ("㈠", "([㈠-㈩])"),
        ("（1）", r"[（(]([0-9]{1,2})[）)][、.．]?"),
        ("①", "([①-⑳])"),
        ("1.", r"([0-9]{1,2})(?:[、．]|\.(?![0-9])|\)|）)"),
    )
)
_ITEM = tuple(
    (style, re.compile(form))
    for style, form in (
        ("一是", rf"({_HAN})(?=[是要])"),
        ("第一", rf"第({_HAN})(?=[，、,：:]|是|要)[，、,：:]?"),
        ("其一", rf"其({_HAN})(?=[，、,：:]|是)[，、,：:]?"),
    )
)
PART_STYLES = frozenset({"部分", "篇"})
ITEM_STYLES = frozenset(style for style, _ in _ITEM)


class Mark(NamedTuple):
    """A mark at the start of a line or sentence: its style, its number, and how long it is."""

    style: str
    number: int
    length: int


def line_mark(line: str) -> Mark | None:
    """The mark that a line begins with, if any; `line` is plain (see script.py)."""
    return _find(_LINE, line)


def item_mark(sentence: str) -> Mark | None:
    """The mark in words that a sentence begins with: 一是, 一要, 第一，."""
    return _find(_ITEM, sentence)


def _find(forms: tuple[tuple[str, re.Pattern[str]], ...], text: str) -> Mark | None:
    for style, form in forms:
        if (match := form.match(text)) and (number := _number(match[1])):
            return Mark(style, number, match.end())
    return None


def _number(text: str) -> int | None:
    if text.isascii():
        return int(text)
    if text in _FORMAL:
        return _FORMAL.index(text) + 1
    for first in "㈠①":
        if ord(first) <= ord(text[0]) <= ord(first) + 19:
            return ord(text[0]) - ord(first) + 1
    value = value_of(text)
    return int(value) if value else None
