"""Which items of a review an item of a plan may continue, by the words that they share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.model.place import Place
from generator.report_parser import words

_SHORTEST = 2
_MOST = 2
_SHOWN = 3
_LEAST = 0.08
_OF_THE_BEST = 0.75


class Likeness(NamedTuple):
    """An item of the review, and the words that it shares, the rarest first."""

    place: Place
    shared: tuple[str, ...]


def likely_continued(
    planned: Mapping[Place, str], reviewed: Mapping[Place, str]
) -> Mapping[Place, Sequence[Likeness]]:
    """For each place of the plan those of the review that it is likeliest to continue, if any.

    Both map the places of items to what the report says there.
    """
    bags = {place: _words(text) for place, text in (*planned.items(), *reviewed.items())}
    standing = Counter(word for bag in bags.values() for word in bag)
    rarity = {word: math.log(len(bags) / times) for word, times in standing.items()}
    return {place: _likest(place, reviewed, bags, rarity) for place in planned}


def _likest(
    place: Place,
    reviewed: Mapping[Place, str],
    bags: Mapping[Place, set[str]],
    rarity: Mapping[str, float],
) -> list[Likeness]:
    scores: dict[Place, float] = {}
    for other in reviewed:
        whole = math.sqrt(_weight(bags[place], rarity) * _weight(bags[other], rarity))
        common = _weight(bags[place] & bags[other], rarity)
        scores[other] = common / whole if whole else 0.0
    best = sorted(scores, key=lambda other: -scores[other])[:_MOST]
    least = max(_LEAST, *(scores[other] * _OF_THE_BEST for other in best[:1]), 0)
    return [
        Likeness(other, tuple(sorted(shared, key=lambda word: (-rarity[word], word)))[:_SHOWN])
        for other in best
        if scores[other] >= least and (shared := bags[place] & bags[other])
    ]


def _weight(bag: set[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity[word] for word in bag)


def _words(text: str) -> set[str]:
    return {word.text for word in words(text) if word.is_noun and len(word.text) >= _SHORTEST}
