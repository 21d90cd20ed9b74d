"""What speaks for and against a printed form, as numbers for the weights of `weights.json`."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from generator.convert.dictionaries import PHRASES, shipped_entries
from generator.convert.evidence.characters import Printed
from generator.convert.evidence.tables import Counts, fold_forms, has_others, of_character, of_word

LONGEST_RIVAL = 6  # characters of a phrase that is looked for
_AS_CONTEXT = 3.0  # how many counts a character's own share weighs beside those of its context
_UNSEEN = 0.05  # how much of one count speaks against a form that none speaks against
_RARELY = 0.5  # so far alone a character's share speaks against a word
_LEAST = 1e-5


class Features(NamedTuple):
    """Log odds that the form is wrong, by each kind of count, and what else tells.

    `word` where the word is counted; else `uncounted` is 1. The context's odds stand in one of two
    fields, for beside counts of the word they weigh less. `rival` is 1 where a phrase that begins
    inside and ends behind would have another form.
    """

    constant: float
    word: float
    uncounted: float
    context_uncounted: float
    context_counted: float
    character: float
    rival: float


def features(text: str, start: int, end: int, printed: tuple[Printed, ...]) -> Features:
    """What the counts say about `printed` at text[start:end]."""
    right_character = math.prod(1 - character_share(one.char, one.form) for one in printed)
    right_context = math.prod(1 - context_share(text, one.place, one.form) for one in printed)
    character, context = 1 - right_character, log_odds(1 - right_context)
    counts = of_word(text[start:end])
    seen = sum(counts.values())
    against = seen - sum(n for form, n in counts.items() if _agrees(form, start, printed))
    return Features(
        constant=1.0,
        word=log_odds((against + min(character, _RARELY)) / (seen + 1)) if seen else 0.0,
        uncounted=0.0 if seen else 1.0,
        context_uncounted=0.0 if seen else context,
        context_counted=context if seen else 0.0,
        character=log_odds(character),
        rival=1.0 if _has_rival(text, start, end, printed) else 0.0,
    )


@cache
def is_doubtful(before: str, char: str, after: str, form: str) -> bool:
    """Whether the counts are for another form."""
    folded = fold_forms(form)
    is_usual = character_share(char, folded) <= 1 / 2
    if (
        is_usual
        and not has_others(folded, char, before)
        and not has_others(folded, char, "", after)
    ):
        return False
    return doubt(before, char, after, form) > 0


@cache
def doubt(before: str, char: str, after: str, form: str) -> float:
    """The log odds that the character has another form than `form`, by what stands either side."""
    return log_odds(_context_share(before, char, after, fold_forms(form)))


def log_odds(share: float) -> float:
    """ln(p / (1 - p)), within what a computer can tell apart."""
    return math.log(max(share, _LEAST) / max(1 - share, _LEAST))


@cache
def character_share(char: str, form: str) -> float:
    """How much of the character's counts has another form."""
    counts = of_character(char)
    seen = sum(counts.values())
    return (seen - counts.get(form, 0) + _UNSEEN) / (seen + 1)


def context_share(text: str, place: int, form: str) -> float:
    """The same by what stands either side: both together where counted, else one and the other."""
    return _context_share(*context(text, place), form)


def context(text: str, place: int) -> tuple[str, str, str]:
    """A character of a text between what stands either side; ^ and $ are the ends of the text."""
    return text[place - 1 : place] or "^", text[place], text[place + 1 : place + 2] or "$"


# The same few thousand contexts come again and again.
@cache
def _context_share(before: str, char: str, after: str, form: str) -> float:
    general = character_share(char, form)
    left = _share(of_character(char, before), form, general)
    right = _share(of_character(char, after=after), form, general)
    odds = log_odds(left) + log_odds(right) - log_odds(general)
    both = 1 / (1 + math.exp(-odds))
    return _share(of_character(char, before, after), form, both)


def _share(counts: Counts, form: str, general: float) -> float:
    seen = sum(counts.values())
    against = seen - counts.get(form, 0)
    return (against + _AS_CONTEXT * general) / (seen + _AS_CONTEXT)


def _agrees(form: str, start: int, printed: tuple[Printed, ...]) -> bool:
    """Whether a counted form of the word has each character as it is printed."""
    folded = fold_forms(form)
    return all(folded[one.place - start] == one.form for one in printed)


def _has_rival(text: str, start: int, end: int, printed: tuple[Printed, ...]) -> bool:
    return any(
        fold_forms(value)[one.place - begins] != one.form
        for begins, value in _rivals(text, start, end)
        for one in printed
        if one.place >= begins
    )


def _rivals(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Phrases that begin inside text[start:end] and end behind it: where, and what they print."""
    phrases = shipped_entries(PHRASES)
    for begins in range(start + 1, end):
        for ends in range(end + 1, min(begins + LONGEST_RIVAL, len(text)) + 1):
            if (phrase := text[begins:ends]) in phrases:
                yield begins, phrases[phrase][0]
