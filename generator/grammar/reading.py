"""A text → the numerals in it."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar import dates, names, quantities, ratios
from generator.grammar.found import Found
from generator.grammar.script import plain

# The first that finds a numeral has it.
_GRAMMAR = (
    names.quoted_names,
    names.known_names,
    dates.dates,
    dates.years,
    ratios.ratios,
    ratios.ordinals,
    names.codes,
    quantities.round_names,
)


def numerals(text: str) -> tuple[Found, ...]:
    """Every numeral of a text, in either script; no character is in two, but for a range's ends."""
    text = plain(text)
    return _remembered(text) if len(text) <= _SHORT else _numerals(text)


def _numerals(text: str) -> tuple[Found, ...]:
    taken = bytearray(len(text))
    kept: list[Found] = []
    for start, end in names.idioms(text):
        taken[start:end] = b"\1" * (end - start)
    for form in _GRAMMAR:
        found = [each for each in form(text) if _free(each, taken)]
        kept += found
        for each in found:
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
    measured = [each for each in quantities.quantities(text) if _free(each, taken)]
    bare = {(each.start, each.end): each for each in dates.bare_years(text)}
    kept += [bare.get((each.start, each.end), each) for each in measured]
    return tuple(sorted(kept, key=lambda each: (each.start, each.end)))


def _free(found: Found, taken: bytearray) -> bool:
    return not any(taken[found.start : found.end])


# The checks and the pages of every edition ask for the same texts, which are short.
_SHORT = 400
_remembered = lru_cache(maxsize=2048)(_numerals)
