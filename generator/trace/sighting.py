"""Passages → figures, each with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.grammar import Found, numerals, plain
from generator.model.choice import Qualifier
from generator.model.figure import Figure, FigurePlace, FigureSort
from generator.model.text import Prose
from generator.trace.outline import Passage

_EDGE = re.compile("[，。；：！？、“”「」『』《》（）()\\s]")
_BEFORE, _AFTER = 10, 9
_SENTENCE_END = re.compile("[。；！？]")
_REACH = 80


class Sighting(NamedTuple):
    """A figure in its sentence, which is plain (see script.py).

    `before` is the sentence as far as the figure, `since` what of it follows the figure before;
    `after` goes on to the next mark. `year` is the last that the sentence names before.
    """

    figure: Figure
    before: str
    since: str
    after: str
    year: str | None


def sightings(passages: Iterable[Passage]) -> Iterator[Sighting]:
    """Every figure of the passages, in the order of the report."""
    for passage in passages:
        text = plain(passage.text)
        end, year = 0, None
        for found in numerals(passage.text):
            sentence = _SENTENCE_END.split(text[max(0, found.start - _REACH) : found.start])
            if len(sentence) > 1 and end < found.start - len(sentence[-1]):
                year = None
            yield Sighting(
                _figure(passage, found),
                before=sentence[-1],
                since=text[max(end, found.start - len(sentence[-1])) : found.start],
                after=_EDGE.split(text[found.end : found.end + _AFTER])[0],
                year=year,
            )
            end = max(end, found.end)
            year = found.value if found.kind is FigureSort.YEAR else year


def figures(passages: Iterable[Passage]) -> Iterator[Figure]:
    return (each.figure for each in sightings(passages))


def _figure(passage: Passage, found: Found) -> Figure:
    return Figure.model_construct(
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
