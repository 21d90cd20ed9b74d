"""The characters that a decision is about: those with several Traditional forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.convert.dictionaries import CHARACTERS, shipped_entries
from generator.convert.evidence.tables import fold_forms, of_character


@dataclass(frozen=True, slots=True)
class Printed:
    """A Simplified character at `place` of the text, and the form printed for it, folded."""

    place: int
    char: str
    form: str


@cache
def ambiguous_characters() -> frozenset[str]:
    """The characters that have several Traditional forms."""
    characters = shipped_entries(CHARACTERS)
    return frozenset(char for char, forms in characters.items() if len(forms) > 1)


@cache
def varying_characters() -> frozenset[str]:
    """Those of them that official text prints in several forms."""
    return frozenset(char for char in ambiguous_characters() if len(of_character(char)) > 1)


def printed_characters(text: str, start: int, end: int, prints: str) -> Iterator[Printed]:
    """The ambiguous characters of text[start:end], with what `prints` has for each.

    A character that the vocabulary has replaced by another has none (芯片 晶片).
    """
    folded = fold_forms(prints)
    is_aligned = len(prints) == end - start
    for place in range(start, end):
        if (char := text[place]) in ambiguous_characters():
            there = folded[place - start] if is_aligned else folded
            forms = [form for form in there if form in _forms(char)]
            if forms:
                yield Printed(place, char, forms[0])


@cache
def _forms(char: str) -> frozenset[str]:
    """Every form of a character that OpenCC or official text has, folded."""
    shipped = shipped_entries(CHARACTERS)[char]
    return frozenset(map(fold_forms, (*shipped, *of_character(char))))
