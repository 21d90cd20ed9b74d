"""Codes and names: numerals that count nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.deferred import pattern
from generator.model.choice import FigureSort
from generator.numerals.numbers import any_of
from generator.numerals.numeral import Numeral
from generator.numerals.numerals import value_of
from generator.numerals.units import LATIN_UNITS, UNITS
from generator.numerals.vocabulary import (
    IDIOM_PATTERNS,
    IDIOMS,
    NAME_PATTERNS,
    NAMES,
    QUANTITIES_IN_QUOTES,
)

_QUOTED = pattern(
    '“([^“”，。；！？]{1,24})”|「([^「」，。；！？]{1,24})」|『([^『』，。；！？]{1,24})』|"([^"，。；！？]{1,24})"'
)
# “三个1亿人” is a name all the same.
_SO_MANY = pattern("[两三四五六七八九十]个[0-9]")
_NUMERALS = pattern("[0-9]+(?:[.·][0-9]+)*|[一二三四五六七八九十两百千万亿]")
# Between figures and Han, where a text that is set with care has one.
_SPACE = pattern("(?<=[0-9]) (?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff]) (?=[0-9])")
_DIGITS_ONLY = pattern(r"[0-9]+(?:[ +＋×xX*·/.-]+(?:[0-9]+|[NnXx]))*")
PLACES = Path(__file__).with_name("places.txt")
"""Names of places and firms that begin like a number: 五台, 三元区."""

_WORDS = (*IDIOMS, *PLACES.read_text("utf-8").split())
_IDIOM = pattern("|".join([any_of(_WORDS), *IDIOM_PATTERNS]))
_REFERENCE = pattern(
    r"[\[［][0-9]{1,2}[\]］]"
    r"|(?:附?表|附?图|专栏|附件)(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?=$|[ ：:、，。）)])"
    r"|(?<![0-9一二三四五六七八九十百千])[（(][0-9]{1,2}[）)](?=[^，。；、0-9])"
    r"|(?:^|(?<=[。；：!！\n]))\s*[0-9]{1,2}(?:[、．]|[)）]|\.(?![0-9]))(?=[^0-9])"
)
_NAME = pattern("|".join([*map(re.escape, NAMES), *NAME_PATTERNS]))
_LATIN_UNIT = pattern("(?:" + "|".join(LATIN_UNITS) + ")(?![A-Za-z])")
_CODE = pattern(
    r"(?<![A-Za-z])(?:[A-Z]|PM|CO|SO|NO) [0-9]{1,2}(?:\.[0-9])?(?![0-9.]*\s?[%万亿])"
    r"|[A-Za-z]{1,12}-?[0-9]{1,8}(?:\.[0-9]{1,4})?(?:[A-Za-z]{1,6}[0-9]{0,4})?(?![0-9.]*\s?[%万亿])"
    r"|(?<![0-9])0[0-9]{2,3}-?[0-9]{7,8}(?![0-9])|(?<![0-9])1[3-9][0-9]{9}(?![0-9])"
    r"|(?<=邮编|邮码)[:： ]{0,2}[0-9]{6}(?![0-9])|[0-9]{2,4}(?=[国省县]道)|(?<=[A-Z]\+)[0-9]"
    r"|[0-9]{1,8}(?:\.[0-9]{1,4})?(?P<after>[A-Za-z]{1,8})"
    r"|[0-9]{1,4}(?:(?:[+×]|\s[xX*]\s)[0-9]{1,4}){1,4}(?![0-9]*%)"
    r"|[〔\[（(](?P<year>[0-9]{4})[〕\]）)] ?第?(?P<serial>[0-9]{1,4}) ?号"
    r"|(?<![0-9第])[0-9]{3,5}(?= ?(?:政务)?(?:服务)?(?:便民)?热线)"
    r"|[0-9]{1,4} ?号(?=[^日]|$)"
)
_COMPOUND = pattern(
    "(?<![一二三四五六七八九两])[十百千万亿]{0,6}"
    "(?:百千|十百|千百|百万千|百亿千)[十百千万亿]{0,6}(?![瓦米克伏])"
)


def quoted_names(text: str) -> Iterator[Numeral]:
    """What stands in quotation marks: digits alone are a code, Chinese numerals a name."""
    for match in _QUOTED.finditer(text):
        inside = next(group for group in match.groups() if group is not None)
        start, end = match.start() + 1, match.end() - 1
        if _DIGITS_ONLY.fullmatch(inside):
            yield Numeral(start, end, FigureSort.CODE, re.sub("[ ]", "", inside))
        elif (numerals := _named(_SPACE.sub("", inside))) is not None:
            yield Numeral(start, end, FigureSort.NAME, numerals)


def known_names(text: str) -> Iterator[Numeral]:
    """Names that reports write without quotation marks: 500 强, 八项规定, 千百亿."""
    for match in _NAME.finditer(text):
        value = _single(match[0])
        unit = match[0][-1] if match[0].endswith("强") else ""
        yield Numeral(match.start(), match.end(), FigureSort.NAME, value, unit)
    for match in _COMPOUND.finditer(text):
        yield Numeral(match.start(), match.end(), FigureSort.NAME, "")


def codes(text: str) -> Iterator[Numeral]:
    """Digits that are part of a code: 5G, PM2.5, 7×24, 〔2024〕15号, 12345热线."""
    for match in _CODE.finditer(text):
        if match["serial"]:
            value = f"{match['year']}-{match['serial']}"
            yield Numeral(match.start(), match.end(), FigureSort.CODE, value, "号")
        elif not (match[0] in UNITS or (match["after"] and _LATIN_UNIT.match(match["after"]))):
            number = re.search(r"[0-9][0-9.+×]*", match[0])
            assert number, "a code has digits"
            unit = match["after"] or ("号" if match[0].endswith("号") else "")
            yield Numeral(
                match.start(), match.end(), FigureSort.CODE, number[0].rstrip(".+×"), unit
            )


def idioms(text: str) -> Iterator[tuple[int, int]]:
    """Where numerals are only part of a word, or point to a note or a table."""
    for form in (_IDIOM, _REFERENCE):
        for match in form.finditer(text):
            yield match.span()


def _named(inside: str) -> str | None:
    """The one numeral of a name, "" for several; None for no name."""
    measures = any(mark in inside for mark in QUANTITIES_IN_QUOTES)
    if measures and not _SO_MANY.match(inside) and re.search("[0-9]", inside):
        return None
    numerals = _NUMERALS.findall(_IDIOM.sub("　", inside))
    if not numerals or set(numerals) == {"一"} or re.search("[0-9][A-Za-z]|[A-Za-z][0-9]", inside):
        return None
    return _single(inside)


def _single(name: str) -> str:
    runs = re.findall("[0-9]+(?:[.][0-9]+)?|[一二三四五六七八九十两百千万亿]+", name)
    if len(runs) != 1:
        return ""
    return runs[0] if runs[0][0].isascii() else value_of(runs[0]) or ""
