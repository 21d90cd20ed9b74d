"""A text → the numerals in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.numerals import dates, names, quantities, ratios, series
from generator.numerals.numeral import Numeral
from generator.numerals.script import plain

_READ = "\ufffd"


class Form(NamedTuple):
    """How some numerals are written; a text with none of the `signs` has none of them."""

    found: Callable[[str], Iterator[Numeral]]
    signs: frozenset[str]


DIGITS = frozenset("0123456789")
SIGNS = DIGITS | frozenset("一二三四五六七八九十百千万亿零〇○两半")
"""A text with none of these has no numeral."""

# The first that finds a numeral has it.
GRAMMAR = (
    Form(names.quoted_names, frozenset('“「『"')),
    Form(ratios.numbered_plans, frozenset("年")),
    Form(names.known_names, SIGNS),
    Form(dates.iso_dates, DIGITS),
    Form(dates.dates, frozenset("月季半")),
    Form(dates.ages, frozenset("代纪")),
    Form(dates.years, frozenset("年/")),
    Form(dates.spelt_years, SIGNS),
    Form(ratios.ratios, frozenset("每分/半:∶比")),
    Form(ratios.ordinals, frozenset("第期届周级")),
    Form(names.codes, DIGITS),
    Form(quantities.round_names, frozenset("百千")),
)


def numerals(text: str) -> tuple[Numeral, ...]:
    """Every numeral of a text, in either script; no character is in two, but for a range's ends."""
    text = plain(text)
    return _remembered(text) if len(text) <= _SHORT else _numerals(text)


def _numerals(text: str) -> tuple[Numeral, ...]:
    written = frozenset(text)
    if SIGNS.isdisjoint(written):
        return ()
    taken = bytearray(len(text))
    kept: list[Numeral] = []
    for start, end in names.idioms(text):
        taken[start:end] = b"\1" * (end - start)
    for form in GRAMMAR:
        if form.signs.isdisjoint(written):
            continue
        last: Numeral | None = None
        for numeral in form.found(text):
            # The two ends of a range are printed as one.
            if (last and numeral[:3] == last[:3]) or _free(numeral, taken):
                kept.append(numeral)
                taken[numeral.start : numeral.end] = b"\1" * (numeral.end - numeral.start)
                last = numeral
    # What has been read is neither number nor unit of another.
    rest = "".join(_READ if used else char for char, used in zip(text, taken, strict=True))
    measured = [quantity for quantity in quantities.quantities(rest) if _free(quantity, taken)]
    bare = {(year.start, year.end): year for year in dates.bare_years(text)}
    kept += [bare.get((numeral.start, numeral.end), numeral) for numeral in measured]
    kept.sort(key=lambda numeral: (numeral.start, numeral.end))
    return tuple(series.with_shared_words(text, kept))


def _free(numeral: Numeral, taken: bytearray) -> bool:
    return not any(taken[numeral.start : numeral.end])


# The checks and the pages of every edition ask for the same texts, which are short.
_SHORT = 400
_remembered = lru_cache(maxsize=2048)(_numerals)
