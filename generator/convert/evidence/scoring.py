"""How likely the printed form of a decision is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.convert.evidence.characters import Printed, printed_characters
from generator.convert.evidence.features import (
    LONGEST_RIVAL,
    Features,
    context,
    context_share,
    features,
)
from generator.convert.evidence.tables import Counts, of_character, of_word
from generator.model.locale import Locale

_WEIGHTS = Path(__file__).parent / "weights.json"

# The counts are of Hong Kong. Macao tells the same words apart; forms alone differ, and are folded.
_COUNTED = frozenset({"zh-Hant-HK", "zh-Hant-MO"})


@dataclass(frozen=True, slots=True)
class Estimate:
    """The `chance` that a printed form is wrong, 0 to 1, and the counts behind it.

    `counts` are Traditional forms as official text prints them, the most frequent first: of a word
    where it is counted, else of the character in its context, else of the character; empty where
    none is.
    """

    chance: float
    counts: tuple[tuple[str, int], ...]


def estimate(locale: Locale, text: str, start: int, end: int, prints: str) -> Estimate | None:
    """What the counts say about one decision; None where there are no counts for the locale.

    `text` is the whole Simplified text, text[start:end] the piece that the decision converts,
    `prints` what the locale prints for it.
    """
    if locale not in _COUNTED:
        return None
    begins = max(start - 1, 0)
    around = text[begins : end + LONGEST_RIVAL]
    return _estimate(around, start - begins, end - begins, prints)


# Editions mostly print the same, and the same words stand in many texts.
@cache
def _estimate(text: str, start: int, end: int, prints: str) -> Estimate:
    printed = tuple(printed_characters(text, start, end, prints))
    if not printed:
        return Estimate(chance=0.0, counts=())
    return Estimate(
        chance=chance(features(text, start, end, printed), weights()),
        counts=_most_frequent(_counts(text, start, end, printed)),
    )


def chance(of: Features, by: Features) -> float:
    """0 to 1, by the weights."""
    return 1 / (1 + math.exp(-sum(x * weight for x, weight in zip(of, by, strict=True))))


@cache
def weights() -> Features:
    """What each feature weighs, as tests/bench/calibrate.py has learnt it."""
    return Features(**json.loads(_WEIGHTS.read_text("utf-8")))


def _counts(text: str, start: int, end: int, printed: Sequence[Printed]) -> Counts:
    piece = text[start:end]
    if len(piece) > 1 and (counted := of_word(piece)):
        return counted
    doubtful = max(printed, key=lambda one: context_share(text, one.place, one.form))
    before, char, after = context(text, doubtful.place)
    return (
        of_character(char, before, after)
        or of_character(char, before)
        or of_character(char, after=after)
        or of_character(char)
    )


def _most_frequent(counts: Counts) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda count: -count[1]))
