"""Folding: every form of a character → one, so that a search finds it in whichever is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from generator.convert.dictionaries import TO_SIMPLIFIED, shipped_entries
from generator.model.conversion import ConversionTables
from generator.model.search import Fold

_FULL_WIDTH = range(0xFF01, 0xFF5F)


def fold(tables: ConversionTables, corpus: Iterable[str]) -> Fold:
    """The table that folds every form of the characters in `corpus`.

    One to one, so that an excerpt keeps the reader's script: OpenCC's characters, full width and
    capitals, and what the project's own layers write for one another (借 藉, 什 甚).
    """
    own = dict(_own(tables))

    def folded(char: str) -> str:
        plain = _folded(char)
        return own.get(plain, plain)

    wanted = set(map(folded, set().union(*corpus)))
    table = {char: folded(char) for char in sorted(_known() | own.keys())}
    kept = {char: to for char, to in table.items() if char != to and to in wanted}
    return Fold(characters="".join(kept), folded="".join(kept.values()))


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
    lines = [*tables.phrases, *(line for each in tables.locales for line in each.forms)]
    for line in lines:
        if len(line.found) == len(line.meant):
            pairs = zip(map(_folded, line.found), map(_folded, line.meant), strict=True)
            changed = [(other, one) for one, other in pairs if one != other and one.isalpha()]
            if len(changed) == 1:
                yield changed[0]


@cache
def _folded(char: str) -> str:
    plain = unicodedata.normalize("NFKC", char).lower()
    if len(plain) != 1:
        return char
    for forms in (shipped_entries(name) for name in TO_SIMPLIFIED):
        if plain in forms:
            plain = forms[plain][0]
    return plain
