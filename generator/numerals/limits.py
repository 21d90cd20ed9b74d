"""Words that limit a number: 超过, 近, 余, 以上; and those that say that it fell: 下降."""

from __future__ import annotations

import re

from generator.deferred import pattern
from generator.model.choice import FigureSort
from generator.numerals.numbers import any_of
from generator.numerals.numeral import Numeral
from generator.numerals.vocabulary import (
    FALLS,
    LESS,
    LIMITS_AFTER,
    LIMITS_BEFORE,
    NO_LIMITS,
    RECENT,
)

_BEFORE = tuple(
    (limit, pattern(f"({any_of(words)})(?:了|到)? ?$")) for limit, words in LIMITS_BEFORE.items()
)
_INCLUDED = "(?:[（(](?:[套件份]|含|不含)[）)])?"
_AFTER = tuple(
    (limit, pattern(f"{_INCLUDED} ?(?:{any_of(words)})(?!(?<=起)[来步点草诉伏义重到飞因])"))
    for limit, words in LIMITS_AFTER.items()
)
# 三分之一强 is somewhat more, 两成弱 somewhat less.
_PARTLY = pattern("[强弱](?=[的，。；、：）),.;]|$)")
_SOME = pattern("多(?=[，。；、：）)的时来,.;:]|$)")
# 几十个, 数百万; but 总数百万.
_INDEFINITE = pattern("(?<![总户人次件指系岁级多少半个台栋0-9一二三四五六七八九十百千万亿])[几数]$")
_FALL = pattern(
    f"(?:(?:{any_of(FALLS)})(?:幅度(?:为|达到?)?|了|达)?|[降跌减]幅(?:为|达到?|在)?) ?$"
)
_LESS = pattern(
    f"[比较][^，。；、,;]{{1,16}}?(?:{any_of(LESS)}|少[用花收交缴耗排付产跑报增])了? ?$"
)
# 包括在 19 家之内 limits nothing.
_AMONG = pattern("(?:包括|包含|计算|算|列)在[^，。；、]{0,6}$")
_BREAKTHROUGH = pattern("[^，。；、：,.;:]{0,12}(?:技术|瓶颈|难题|难关|卡脖子|短板)")
_ROUND = pattern("[十百千万亿]")
_GREAT = pattern("[百千万亿]|十[万亿]")
_SCALED = pattern("[0-9.,]+ ?[万亿%]|[百千万亿]|[一二两三四五六七八九十]{1,3}[万亿]|半")


def quantity(
    text: str,
    span: tuple[int, int],
    value: str,
    unit: str,
    *,
    more: bool = False,
) -> Numeral:
    """A quantity with the limit around it, and the word that says that it fell by so much.

    `more` is whether a 余 or 多 stands within it.
    """
    start, end = span
    limit: str | None = None
    if not _AMONG.search(text, max(0, start - 12), start):
        limit, end = limit_after(text, end)
        if limit is None and unit and (some := _SOME.match(text, end)):
            limit, end = "超", some.end()
        if limit is None and ("/" in value or unit in ("%", "成")):
            limit, end = _partly(text, end)
    if before := _before_limit(text, start, unit, end):
        limit, start = before
    if is_vague(text, start):
        more, start = True, start - 1
    if limit is None and more:
        limit = "超"
    fall = _FALL.search(text, max(0, start - 8), start)
    if fall:
        start = fall.start()
    falls = bool(fall or _LESS.search(text, max(0, start - 20), start)) or value.startswith("-")
    return Numeral(start, end, FigureSort.QUANTITY, value, unit, limit, falls)


def _partly(text: str, at: int) -> tuple[str | None, int]:
    match = _PARTLY.match(text, at)
    return ("超" if match[0] == "强" else "近", match.end()) if match else (None, at)


def is_vague(text: str, at: int) -> bool:
    """Whether a round number is some of it: 几十个, 数百万."""
    return bool(_INDEFINITE.search(text, max(0, at - 2), at) and _ROUND.match(text, at))


def limit_before(text: str, at: int) -> tuple[str | None, int]:
    """The limit before a number and where it begins; 不超过 is not 超过."""
    window = max(0, at - 8)
    limits = [
        (match.start(), limit)
        for limit, form in _BEFORE
        if (match := form.search(text, window, at)) and _is_limit(text, match, at)
    ]
    start, limit = min(limits, default=(at, None))
    return limit, start


def _is_limit(text: str, match: re.Match[str], at: int) -> bool:
    """上 and 过 limit a round number alone: 上百家, 过亿元."""
    word = match[1]
    if text[match.start() - 1 : match.start()] in [*NO_LIMITS.get(word, "")]:
        return False
    form = {"上": _GREAT, "过": _SCALED}.get(word)
    return not form or bool(form.match(text, at))


def limit_after(text: str, at: int) -> tuple[str | None, int]:
    """The limit after a number and where it ends."""
    for limit, form in _AFTER:
        if match := form.match(text, at):
            return limit, match.end()
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
