"""Which figure is of the same thing as which, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from generator.authoring.drafting.answers.measure import Measure, likeness
from generator.authoring.drafting.answers.wording import Rarity

_LIKELY, _SURE = 0.5, 0.85
_RIVAL = 0.9


class Certainty(Enum):
    """How sure it is that two figures are of one thing: somebody must look at what is likely."""

    SURE = "sure"
    LIKELY = "likely"


class Match(NamedTuple):
    """The place of a figure among the others, and how sure it is."""

    at: int
    certainty: Certainty


class _Pair(NamedTuple):
    one: int
    other: int
    likeness: float


def matched(
    ones: Sequence[Measure], others: Sequence[Measure], weights: Sequence[float], rarity: Rarity
) -> dict[int, Match]:
    """For each of the ones that of the others which is of the same thing, if any is.

    None is taken twice. `weights` are those of the others: what weighs less comes after its like.
    """
    pairs = sorted(_pairs(ones, others, weights, rarity), key=lambda pair: -pair.likeness)
    matches: dict[int, Match] = {}
    taken: set[int] = set()
    for pair in pairs:
        if pair.one not in matches and pair.other not in taken:
            matches[pair.one] = Match(pair.other, _certainty(pair, pairs))
            taken.add(pair.other)
    return matches


def is_likely(one: Measure, other: Measure, rarity: Rarity) -> bool:
    """Whether both may be of the same thing."""
    return likeness(one, other, rarity) >= _LIKELY


def _pairs(
    ones: Sequence[Measure], others: Sequence[Measure], weights: Sequence[float], rarity: Rarity
) -> Iterator[_Pair]:
    for one, this in enumerate(ones):
        for other, that in enumerate(others):
            alike = likeness(this, that, rarity) * weights[other]
            if alike >= _LIKELY:
                yield _Pair(one, other, alike)


def _certainty(pair: _Pair, pairs: Sequence[_Pair]) -> Certainty:
    """What might as well be another is not sure."""
    rivals = (
        rival
        for rival in pairs
        if rival is not pair and (rival.one == pair.one or rival.other == pair.other)
    )
    is_alone = all(rival.likeness < pair.likeness * _RIVAL for rival in rivals)
    return Certainty.SURE if pair.likeness >= _SURE and is_alone else Certainty.LIKELY
