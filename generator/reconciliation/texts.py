"""The figures of a report that a text of its briefing states."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from generator.model.choice import FigureSort
from generator.model.figure import Use, UsePlace
from generator.model.place import Place
from generator.numerals import Numeral, numerals, plain
from generator.reconciliation.mention import ANYWHERE, found_mention
from generator.reconciliation.reconciliation import Reconciliation

# What counts, measures or ranks; a year is said in passing, and a name is a term's.
_TOLD = (FigureSort.QUANTITY, FigureSort.ORDINAL)


def is_told(numeral: Numeral) -> bool:
    """Whether it is a figure that tells something."""
    return numeral.kind in _TOLD


class StatedFigure(NamedTuple):
    """What a text prints from `start` to `end`, and the indices of the `figures` that it states.

    The ends of a range may be printed as one: 20至30万吨.
    """

    start: int
    end: int
    kind: FigureSort
    figures: tuple[int, ...]


def figures_in(
    reconciliation: Reconciliation, text: str, place: Place | None
) -> tuple[StatedFigure, ...]:
    """The figures of the report that a text states which summarises `place`, in its order.

    Those that the report does not have are left out; where no place is given, the whole report is
    meant.
    """
    return _figures_in(reconciliation, plain(text), place)


# The same text stands on several pages, and reads the same in several editions.
@lru_cache(maxsize=1024)
def _figures_in(
    reconciliation: Reconciliation, text: str, place: Place | None
) -> tuple[StatedFigure, ...]:
    places: tuple[str, ...] = (ANYWHERE,)
    if place:
        places = (place if place.item_number else place.heading(), place.section)
    use = Use(place=UsePlace(place), field="summary") if place else Use(field="findings")
    told = filter(is_told, numerals(text))
    found = (
        (numeral, reconciliation.stated_by(found_mention(numeral, text, use, (), places)))
        for numeral in told
    )
    stated = (
        StatedFigure(numeral.start, numeral.end, numeral.kind, indices[:1])
        for numeral, indices in found
        if indices
    )
    return tuple(map(_as_one, (tuple(ends) for _, ends in groupby(stated, key=_span))))


def _span(stated: StatedFigure) -> tuple[int, int]:
    return stated.start, stated.end


def _as_one(ends: tuple[StatedFigure, ...]) -> StatedFigure:
    figures = dict.fromkeys(index for end in ends for index in end.figures)
    return ends[0]._replace(figures=tuple(figures))
