"""The figures of a report that a text of its briefing states."""

from __future__ import annotations

from functools import lru_cache

from generator.model.choice import FigureSort
from generator.model.figure import Use, UsePlace
from generator.model.place import Place
from generator.numerals import Numeral, numerals
from generator.reconciliation.mention import ANYWHERE, found_mention
from generator.reconciliation.reconciliation import Reconciliation

# What counts, measures or ranks; a year is said in passing, and a name is a term's.
_TOLD = (FigureSort.QUANTITY, FigureSort.ORDINAL)


def is_told(numeral: Numeral) -> bool:
    """Whether it is a figure that tells something."""
    return numeral.kind in _TOLD


# The same text stands on several pages, and in several editions.
@lru_cache(maxsize=1024)
def figures_in(
    reconciliation: Reconciliation, text: str, place: Place | None
) -> tuple[tuple[Numeral, int], ...]:
    """The numerals of a text that summarises `place`, each with the index of its figure.

    Those that the report does not have are left out; where no place is given, the whole report is
    meant.
    """
    places: tuple[str, ...] = (ANYWHERE,)
    use = Use(field="findings")
    if place:
        places = (place if place.item_number else place.heading(), place.section)
        use = Use(place=UsePlace(place), field="summary")
    told = filter(is_told, numerals(text))
    stated = (
        (numeral, reconciliation.stated_by(found_mention(numeral, text, use, (), places)))
        for numeral in told
    )
    return tuple((numeral, indices[0]) for numeral, indices in stated if indices)
