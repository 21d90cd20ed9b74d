"""The layers of a locale's conversion, in the order in which they decide.

One definition, two readers: converter.py hands it to OpenCC, explanation.py walks it to explain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from generator.convert.decisions import Layer
from generator.convert.dictionaries import (
    CHARACTERS,
    VARIANTS,
    shipped_entries,
    variants_of,
)
from generator.convert.opencc_config import to_forms, to_traditional
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale

# In an address letters of other scripts stand behind a sign, as in /政策; else the address is over.
_ADDRESS = (
    r"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\.)"
    r"(?:[!#-;=?-_a-~]|(?<=[-/=#?&._+%])[^\x00-\x7f\s，。；：、！？…—（）《》〈〉【】「」『』“”‘’]+)+"
)
_CODE = r"<(?:code|pre)\b[^<>]*>.*?</(?:code|pre)>|<!--.*?-->|</?[A-Za-z][^<>\n]*>|`+[^`\n]+`+"
# OpenCC reads no further than NUL.
_VERBATIM = rf"{_ADDRESS}|{_CODE}|\0"
_TITLE = re.compile(rf"(《[^《》]*》|{_VERBATIM})", re.DOTALL)
_LATIN_WORD = re.compile(rf"((?<![A-Za-z])[A-Za-z]++(?:’[A-Za-z]++)+|{_VERBATIM})", re.DOTALL)
_ADDRESS_OR_CODE = re.compile(f"({_VERBATIM})", re.DOTALL)
_CLAUSE_END = re.compile(r"([\s，。；：、！？…—·（）()《》〈〉「」『』“”‘’]+)")

_NUMBER = "〔数〕"
_NUMBERS = [digit + space for digit in "0123456789０１２３４５６７８９" for space in ("", " ")]

# GB 2312 has these, but Simplified texts write 后 于 征 挨 折 矩 曲 instead.
_IN_BOTH_SETS = frozenset("後於徵捱摺榘麴")


@dataclass(frozen=True)
class Layers:
    """What decides behind the first stage, as mappings: `forms`, then `vocabulary`.

    `vocabulary` is left out in titles; `names` are the protected ones as the locale writes them.
    `has_own_forms` says whether the forms are the project's, or OpenCC's of the place.
    """

    forms: Mapping[str, str]
    vocabulary: Mapping[str, str]
    names: frozenset[str]
    has_own_forms: bool


@cache
def layers(locale: Locale, tables: ConversionTables) -> Layers:
    """The layers of a Traditional locale.

    Every value stands for itself too, so that converting again changes nothing, and every
    protected name stands for itself in the later layers, so that they leave it alone. Where nobody
    has written forms for the place, OpenCC's are taken.
    """
    own, fixed = tables.of(locale), _fixed(tables)
    forms = _stable({line.found: line.meant for line in own.forms} or variants_of(locale.region))
    traditional, formed = to_traditional(words(tables)), to_forms(forms)
    names = (fixed.get(line.name) or formed(traditional(line.name)) for line in tables.protected)
    stay = {name: name for name in names}
    vocabulary = {formed(traditional(line.found)): line.meant for line in own.vocabulary}
    return Layers(
        forms=MappingProxyType({**forms, **stay}),
        vocabulary=MappingProxyType({**_stable(vocabulary), **stay} if vocabulary else {}),
        names=frozenset(stay),
        has_own_forms=bool(own.forms),
    )


@cache
def words(tables: ConversionTables) -> Mapping[str, str]:
    """What decides first, in Simplified: phrases and protected names, before OpenCC's own phrases
    and characters.
    """
    phrases = _after_numbers({line.found: line.meant for line in tables.phrases})
    return MappingProxyType(_stable({**phrases, **_fixed(tables)}))


def _fixed(tables: ConversionTables) -> dict[str, str]:
    return {line.name: line.spelling for line in tables.protected if line.spelling}


def _after_numbers(entries: Mapping[str, str]) -> dict[str, str]:
    """In an entry 〔数〕 stands for any digit, with or without a space behind it."""
    return {
        key.replace(_NUMBER, number): meant.replace(_NUMBER, number)
        for key, meant in entries.items()
        for number in (_NUMBERS if _NUMBER in key else [""])
    }


def _stable(entries: Mapping[str, str]) -> dict[str, str]:
    return {**{value: value for value in entries.values()}, **entries}


def runs(text: str) -> Iterator[tuple[str, Layer | None]]:
    """`text` in pieces, each with the layer by which it must stay as it is, if it must.

    Addresses and code stay, and what is Traditional already. Where a text has both scripts, its
    clauses are told apart one by one.
    """
    for piece, stays in _pieces(_ADDRESS_OR_CODE, text):
        if stays:
            yield piece, Layer.VERBATIM
        else:
            yield from _scripts(piece)


def _scripts(text: str) -> Iterator[tuple[str, Layer | None]]:
    if _is_traditional(text):
        yield text, Layer.TRADITIONAL
        return
    written, simplified = "", ""
    for piece in _CLAUSE_END.split(text):
        if _is_traditional(piece):
            if simplified:
                yield simplified, None
                simplified = ""
            written += piece
        else:
            if written and not _CLAUSE_END.fullmatch(piece):
                yield written, Layer.TRADITIONAL
                written = ""
            if written:
                written += piece
            else:
                simplified += piece
    if written:
        yield written, Layer.TRADITIONAL
    if simplified:
        yield simplified, None


def _is_traditional(clause: str) -> bool:
    traditional, simplified = _telling_characters()
    return not traditional.isdisjoint(clause) and simplified.isdisjoint(clause)


@cache
def _telling_characters() -> tuple[frozenset[str], frozenset[str]]:
    """Characters that stand in Traditional text only, and those in Simplified only.

    OpenCC's tables say what turns into what; the old character sets say what each script lacks.
    """
    characters = shipped_entries(CHARACTERS)
    variants = (shipped_entries(name).values() for name in VARIANTS)
    written = {
        form for entries in (characters.values(), *variants) for forms in entries for form in forms
    }
    return (
        frozenset(char for char in written if not _is_in("gb2312", char)) | _IN_BOTH_SETS,
        frozenset(char for char in characters if not _is_in("big5", char)),
    )


def _is_in(character_set: str, char: str) -> bool:
    try:
        char.encode(character_set)
    except UnicodeEncodeError:
        return False
    return True


def titles(text: str) -> Iterator[tuple[str, bool]]:
    """`text` in pieces, each with whether it is a title in 《》, an address or code."""
    return _pieces(_TITLE, text)


def latin_words(text: str) -> Iterator[tuple[str, bool]]:
    """The same of a Latin word in which ’ is no quotation mark, an address or code."""
    return _pieces(_LATIN_WORD, text)


def _pieces(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, bool]]:
    for index, piece in enumerate(pattern.split(text)):
        if piece:
            yield piece, index % 2 == 1
