"""The place that each item of a section should say: the report's, whose items may be left out.

Numbers rise; those that stand in the way of the most others are wrong.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from generator.model.place import Place
from generator.model.section import Section


class ItemPlace(NamedTuple):
    """What an item says, and what it should; None where nobody can tell."""

    said: Place
    meant: Place | None


def item_places(section: Section) -> list[ItemPlace]:
    """Of each item of the section, in the order of the file."""
    said = [item.place for item in section.items]
    numbers = [_number(place, section) for place in said]
    right = _longest_rising(numbers)
    following = _following(numbers, right)
    places: list[ItemPlace] = []
    before = 0
    for index, place in enumerate(said):
        meant = numbers[index] if index in right else _meant(place, before, following[index])
        before = meant or before
        places.append(
            ItemPlace(place, Place(f"{section.place.section}.{meant}") if meant else None)
        )
    return places


def _number(place: Place, section: Section) -> int:
    """The number of an item in this section; 0 for what is none."""
    return (place.item_number or 0) if place.section == section.place.section else 0


def _following(numbers: Sequence[int], right: AbstractSet[int]) -> list[int | None]:
    """For each index the number of the next item that is right."""
    following: list[int | None] = []
    after = None
    for index in reversed(range(len(numbers))):
        following.append(after)
        after = numbers[index] if index in right else after
    return following[::-1]


def _meant(said: Place, before: int, after: int | None) -> int | None:
    """The number that was meant between the neighbours': its own elsewhere, or the next."""
    for number in (said.item_number or 0, before + 1):
        if before < number and (after is None or number < after):
            return number
    return None


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The indices of a longest run of rising numbers over 0; of equal ones the first is in it."""
    ends: list[int] = []  # the lowest number in which a run of each length ends
    last: list[int] = []  # its index
    before: dict[int, int | None] = {}
    for index, number in enumerate(numbers):
        at = bisect_left(ends, number)
        if number and (at == len(ends) or number < ends[at]):
            before[index] = last[at - 1] if at else None
            ends[at : at + 1], last[at : at + 1] = [number], [index]
    run: set[int] = set()
    step: int | None = last[-1] if last else None
    while step is not None:
        run.add(step)
        step = before[step]
    return run
