"""Passages → figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.grammar import Found, numerals
from generator.model.choice import Qualifier
from generator.model.figure import Figure, FigurePlace
from generator.model.text import Prose
from generator.trace.outline import Passage

_EDGE = re.compile("[，。；：！？、“”「」『』《》（）()\\s]")
_BEFORE, _AFTER = 10, 9


def figures(passages: Iterable[Passage]) -> Iterator[Figure]:
    """Every figure of the passages, in the order of the report."""
    for passage in passages:
        for found in numerals(passage.text):
            yield Figure.model_construct(
                place=FigurePlace(passage.place),
                kind=found.kind,
                qualifier=Qualifier.read(found.qualifier) if found.qualifier else None,
                value=found.value,
                unit=found.unit,
                printed=Prose(passage.text[found.start : found.end].strip()),
                counts=_counts(passage.text, found),
            )


def _counts(text: str, found: Found) -> str:
    """A few words around a figure: what it counts stands before it, after it, or both."""
    before = _EDGE.split(text[max(0, found.start - _BEFORE) : found.start].rstrip())[-1]
    after = _EDGE.split(text[found.end : found.end + _AFTER].lstrip())[0]
    return f"{before}…{after}"
