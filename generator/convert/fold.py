"""Folding: every form of a character → one, so that a search finds it in whichever is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from generator.convert.decisions import ExplainedSpan, Layer
from generator.convert.dictionaries import TO_SIMPLIFIED, shipped_entries
from generator.model.conversion import ConversionTables
from generator.model.search import Fold

_FULL_WIDTH = range(0xFF01, 0xFF5F)
_SHIPPED = (Layer.OPENCC_PHRASES, Layer.OPENCC_CHARACTERS, Layer.OPENCC_VARIANTS)


def fold(
    tables: ConversionTables, corpus: Iterable[str], exchanged: Iterable[tuple[str, str]] = ()
) -> Fold:
    """The table that folds every form of the characters in `corpus`.

    One to one, so that an excerpt keeps the reader's script: OpenCC's characters, full width and
    capitals, what the project's own layers write for one another (借 藉, 什 甚), and `exchanged`.
    """
    folding = _folding(tables, tuple(exchanged))
    wanted = set(map(folding.of, set().union(*corpus)))
    kept = {char: to for char, to in folding.known.items() if char != to and to in wanted}
    return Fold(characters="".join(kept), folded="".join(kept.values()))


class _Folding:
    """How every character folds, and to what those do that are `known`."""

    def __init__(self, tables: ConversionTables, exchanged: Iterable[tuple[str, str]]) -> None:
        self._own, self._also = dict(_own(tables)), dict[str, str]()
        for one, other in exchanged:
            meant, other_form = self.of(one), self.of(other)
            if meant != other_form:
                self._also.update(
                    {char: meant for char, to in self._also.items() if to == other_form}
                )
                self._also[other_form] = meant
        chars = sorted(_known() | self._own.keys() | self._also.keys())
        self.known = {char: self.of(char) for char in chars}

    def of(self, char: str) -> str:
        plain = _folded(char)
        plain = self._own.get(plain, plain)
        return self._also.get(plain, plain)


_folding = lru_cache(maxsize=16)(_Folding)


def exchanged(spans: Iterable[ExplainedSpan]) -> Iterator[tuple[str, str]]:
    """Characters that were written for one another where `spans` were decided.

    OpenCC does so in words (反复 反覆), and in one direction only. A line of the layers that
    changes more than one of its characters exchanges words, and so does the vocabulary.
    """
    for decision in (decision for span in spans for decision in span.decisions):
        changed = _changed(decision.entry, decision.value)
        is_shipped = decision.layer in _SHIPPED
        if decision.layer is not Layer.VOCABULARY and (is_shipped or len(changed) == 1):
            yield from changed


@cache
def _known() -> frozenset[str]:
    """The characters that fold: those that OpenCC simplifies, full-width ones and capitals."""
    forms = (char for name in TO_SIMPLIFIED for char in shipped_entries(name))
    others = (*map(chr, _FULL_WIDTH), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return frozenset(char for char in (*forms, *others) if len(char) == 1)


def _own(tables: ConversionTables) -> Iterator[tuple[str, str]]:
    """Characters that a line of the layers exchanges and OpenCC does not know as one.

    A line that changes more than one of its characters exchanges words, which are no forms.
    """
    lines = [*tables.phrases, *(line for locale in tables.locales for line in locale.forms)]
    for line in lines:
        changed = _changed(line.found, line.meant)
        if len(changed) == 1:
            one, other = map(_folded, changed[0])
            yield other, one


def _changed(simplified: str, meant: str) -> list[tuple[str, str]]:
    """The letters that differ, one for one, where OpenCC does not know them as one."""
    if len(simplified) != len(meant):
        return []
    pairs = zip(simplified, meant, strict=True)
    return [
        (one, other)
        for one, other in pairs
        if _folded(one) != _folded(other) and _folded(one).isalpha()
    ]


@cache
def _folded(char: str) -> str:
    plain = unicodedata.normalize("NFKC", char).lower()
    if len(plain) != 1:
        return char
    for forms in (shipped_entries(name) for name in TO_SIMPLIFIED):
        if plain in forms:
            plain = forms[plain][0]
    return plain
