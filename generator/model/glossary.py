"""Subjects, topics and policy terms."""

from __future__ import annotations

from generator.model.base import Frozen, NonEmpty
from generator.model.period import Year
from generator.model.place import Place
from generator.model.text import Identifier, Prose


class Subject(Frozen):
    """A field of policy, by which indicators and milestones are grouped."""

    id: Identifier
    title: Prose


class Topic(Frozen):
    """What some readers look for across all sections; each has a page of its own."""

    id: Identifier
    title: Prose
    summary: Prose


class TermSource(Frozen):
    """Where an explanation is from: a place in a briefing's report, or an official document."""

    briefing: Identifier | None = None
    place: Place | None = None
    title: Prose | None = None
    issuer: Prose | None = None
    number: Prose | None = None
    year: Year | None = None


class Term(Frozen):
    """A policy term; `match` lists the spellings that lead to it from a text, if not `term`."""

    id: Identifier
    term: Prose
    subject: Identifier
    explanation: Prose
    sources: NonEmpty[TermSource]
    match: tuple[Prose, ...] | None = None

    @property
    def spellings(self) -> tuple[Prose, ...]:
        return (self.term,) if self.match is None else self.match
