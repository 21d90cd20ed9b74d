"""Words that limit a number: 超过, 近, 余, 以上; and those that say that it fell: 下降."""

from __future__ import annotations

import re

from generator.grammar.found import Found
from generator.grammar.numbers import any_of
from generator.grammar.vocabulary import FALLS, LIMITS_AFTER, LIMITS_BEFORE, LIMITS_INSIDE, RECENT
from generator.model.figure import FigureSort

_BEFORE = tuple(
    (limit, re.compile(f"(?:{any_of(words)})(?:了|到)? ?$"))
    for limit, words in LIMITS_BEFORE.items()
)
_AFTER = tuple(
    (limit, re.compile(f"(?:[（(][套件份][）)])? ?(?:{any_of(words)})"))
    for limit, words in LIMITS_AFTER.items()
)
BETWEEN = re.compile(f" ?(?:{any_of(LIMITS_INSIDE['超'])})(?=[^0-9 年来自种于])")
_FALL = re.compile(f"(?:{any_of(FALLS)})了? ?$")
# 包括在 19 家之内 limits nothing.
_AMONG = re.compile("(?:包括|包含|计算|算|列)在[^，。；、]{0,6}$")
_BREAKTHROUGH = re.compile("[^，。；]{0,12}(?:技术|瓶颈|难题|难关|卡脖子|短板)")


def quantity(
    text: str, span: tuple[int, int], value: str, unit: str, *, reach: bool = True
) -> Found:
    """A quantity with the limit around it, and the word that says that it fell by so much."""
    start, end = span
    limit: str | None = None
    if reach and not _AMONG.search(text, max(0, start - 12), start):
        limit, end = limit_after(text, end)
    if before := _before_limit(text, start, unit, end):
        limit, start = before
    if limit is None and re.search(r"[余多]|几(?=[万亿千百十个家])", text[span[0] : span[1]]):
        limit = "超"
    if fall := _FALL.search(text, max(0, start - 4), start):
        start = fall.start()
    return Found(start, end, FigureSort.QUANTITY, value, unit, limit)


def limit_before(text: str, at: int) -> tuple[str | None, int]:
    """The limit before a number and where it begins; 不超过 is not 超过."""
    window = max(0, at - 8)
    found = [
        (each.start(), limit) for limit, form in _BEFORE if (each := form.search(text, window, at))
    ]
    start, limit = min(found, default=(at, None))
    return limit, start


def limit_after(text: str, at: int) -> tuple[str | None, int]:
    """The limit after a number and where it ends."""
    for limit, form in _AFTER:
        if (found := form.match(text, at)) and not text.startswith("起来", found.start()):
            return limit, found.end()
    return None, at


def _before_limit(text: str, start: int, unit: str, end: int) -> tuple[str, int] | None:
    """The limit before a number of this unit, unless the words mean something else."""
    limit, begin = limit_before(text, start)
    if limit is None:
        return None
    word = text[begin:start].strip()
    if word == "近" and unit in RECENT:
        return None
    if word in ("突破", "破") and _BREAKTHROUGH.match(text, end):
        return None
    return limit, begin
