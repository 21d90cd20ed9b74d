"""Decisions of the conversion that a person must look at, and their approvals."""

from __future__ import annotations

import hashlib

from generator.diagnostic import Span
from generator.model.base import Frozen
from generator.model.period import Day
from generator.model.text import Prose

OPEN, CLOSE = "〔", "〕"


class TextAt(Frozen):
    """A text and where it is written."""

    span: Span
    text: Prose


class Ambiguity(Frozen):
    """A character with several Traditional forms, decided by a phrase or by default.

    `text` is what was decided, marked 〔〕, with two characters on either side; `rule` the layer
    and entry that decided; `prints` what the editions print. These are its identity: an edit
    elsewhere leaves it, one beside it or to the rules makes another. `spans` tell where it occurs,
    `excerpt` shows more of the first place.
    """

    text: str
    rule: str
    prints: str
    spans: tuple[Span, ...]
    excerpt: str

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.text, self.rule, self.prints

    @property
    def id(self) -> str:
        """A short name for the command line."""
        return hashlib.sha256("\n".join(self.identity).encode()).hexdigest()[:10]


class Approval(Frozen):
    """Somebody has looked at a decision and found it right, for a reason."""

    text: str
    rule: str
    prints: str
    reason: Prose
    by: Prose
    on: Day

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.text, self.rule, self.prints


class Mark(Frozen):
    """A piece of a text; `decided` where it was an ambiguous decision."""

    text: str
    decided: bool = False
    is_open: bool = False


class ReviewRow(Frozen):
    """A text as written and as each edition prints it, and the decisions in it."""

    span: Span
    source: tuple[Mark, ...]
    editions: tuple[tuple[Mark, ...], ...]
    decisions: tuple[Ambiguity, ...]


class Review(Frozen):
    """Every ambiguous decision of the content; those not approved; approvals that fit none.

    `stale` counts from 0 in the order of the approvals.
    """

    decisions: tuple[Ambiguity, ...]
    unapproved: tuple[Ambiguity, ...]
    stale: tuple[int, ...]
