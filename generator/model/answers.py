"""What somebody answers to the review: that a form is right, or what it should be."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field

from generator.model.base import CheckedStr, Frozen, refusal
from generator.model.locale import Locale
from generator.model.text import Prose
from generator.model.unseen import unreadable

_Word = Annotated[str, Field(max_length=200)]


class LayerWord(CheckedStr):
    """What may stand on either side of a line of a layer."""

    form = re.compile(r"\S{1,50}")
    refusal_code = "bad-conversion"

    @classmethod
    def check(cls, text: str) -> str:
        if unreadable(text):
            raise refusal(cls.refusal_code, value=text)
        return super().check(text)


class NotAsked(LookupError):
    """An answer is to nothing that is open, as it stands now."""


class Question(Frozen):
    """Which decision is meant, and in which of its contexts."""

    rule: _Word
    prints: _Word
    locales: Annotated[tuple[Locale, ...], Field(min_length=1, max_length=20)]
    contexts: Annotated[tuple[_Word, ...], Field(min_length=1, max_length=2000)]


class Correction(Frozen):
    """`form` is what should be printed for the Simplified `found`."""

    found: LayerWord
    form: LayerWord


class Answer(Frozen):
    """That what was asked is right, or the correction."""

    question: Question
    correction: Correction | None = None


class Answers(Frozen):
    """By whom and why what is right is so, and the answers."""

    by: Annotated[Prose, Field(max_length=100)]
    reason: Annotated[Prose, Field(max_length=500)]
    answers: Annotated[tuple[Answer, ...], Field(min_length=1, max_length=5000)]
