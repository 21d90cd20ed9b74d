"""A text → the numerals in it."""

from __future__ import annotations

from functools import lru_cache

from generator.numerals import dates, names, quantities, ratios, series
from generator.numerals.numeral import Numeral
from generator.numerals.script import plain

_READ = "\ufffd"
# The first that finds a numeral has it.
_GRAMMAR = (
    names.quoted_names,
    ratios.numbered_plans,
    names.known_names,
    dates.dates,
    dates.years,
    dates.spelt_years,
    ratios.ratios,
    ratios.ordinals,
    names.codes,
    quantities.round_names,
)


def numerals(text: str) -> tuple[Numeral, ...]:
    """Every numeral of a text, in either script; no character is in two, but for a range's ends."""
    text = plain(text)
    return _remembered(text) if len(text) <= _SHORT else _numerals(text)


def _numerals(text: str) -> tuple[Numeral, ...]:
    taken = bytearray(len(text))
    kept: list[Numeral] = []
    for start, end in names.idioms(text):
        taken[start:end] = b"\1" * (end - start)
    for form in _GRAMMAR:
        last: Numeral | None = None
        for each in form(text):
            # The two ends of a range are printed as one.
            if (last and each[:3] == last[:3]) or _free(each, taken):
                kept.append(each)
                taken[each.start : each.end] = b"\1" * (each.end - each.start)
                last = each
    # What has been read is neither number nor unit of another.
    rest = "".join(_READ if used else char for char, used in zip(text, taken, strict=True))
    measured = [each for each in quantities.quantities(rest) if _free(each, taken)]
    bare = {(each.start, each.end): each for each in dates.bare_years(text)}
    kept += [bare.get((each.start, each.end), each) for each in measured]
    kept.sort(key=lambda each: (each.start, each.end))
    return tuple(series.with_shared_words(text, kept))


def _free(found: Numeral, taken: bytearray) -> bool:
    return not any(taken[found.start : found.end])


# The checks and the pages of every edition ask for the same texts, which are short.
_SHORT = 400
_remembered = lru_cache(maxsize=2048)(_numerals)
