"""Prose → Markdown in which figures carry their place and terms lead to their explanation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from generator.model.glossary import Term
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.data import data
from generator.render.markdown import escape
from generator.render.words import joined, printed


class ProseWriter:
    """Writes the texts of one page; links a term where the page first uses it."""

    def __init__(self, context: BriefingContext, page: str) -> None:
        self._context = context
        self._page = page
        self._linked: set[str] = set()

    def write(self, text: str, place: Place, *, link_terms: bool = True) -> Markup:
        """`text`, which summarises `place`, as Markdown."""
        figures = _by_print(self._context, place)
        pieces = []
        for piece in _split(text, figures):
            if found := figures.get(_closed(piece)):
                pieces.append(data(found.value, found.source, piece))
            else:
                pieces.append(self._with_terms(piece) if link_terms else escape(piece))
        return Markup("").join(pieces)

    def _with_terms(self, text: str) -> Markup:
        pattern = self._context.parent.term_pattern
        if pattern is None:
            return escape(text)
        written, end = Markup(""), 0
        for found in pattern.finditer(text):
            term = self._context.parent.terms[found[0]]
            if term.id not in self._linked:
                self._linked.add(term.id)
                written += escape(text[end : found.start()]) + self._link(term, found[0])
                end = found.end()
        return written + escape(text[end:])

    def _link(self, term: Term, spelling: str) -> Markup:
        path = f"{urls.terms(self._context.config)}#{term.id}"
        return Markup("[{}]({}){{.term}}").format(
            escape(spelling), urls.markdown_relative(path, self._page)
        )


class _Figure(NamedTuple):
    value: str
    source: PlacedObservation


def _by_print(context: BriefingContext, place: Place) -> Mapping[str, _Figure]:
    """The figures of a place by how they are printed; those that print alike are left out."""
    found = [
        (_closed(text), _Figure(value, one))
        for one in context.observations_at(place)
        for value, text in _prints(context, one)
    ]
    times = Counter(text for text, _ in found)
    return {text: figure for text, figure in found if times[text] == 1}


def _prints(context: BriefingContext, found: PlacedObservation) -> Iterator[tuple[str, str]]:
    """The values of an observation and how a text would print them."""
    observation = found.observation
    yield observation.value, printed(observation, context.unit_of(observation))
    if change := observation.change:
        yield change.value, joined(change.value.lstrip("-"), change.unit)


def _closed(text: str) -> str:
    return "".join(text.split())


def _split(text: str, figures: Iterable[str]) -> Iterator[str]:
    """The text in pieces: every other one is a figure's print."""
    patterns = [r"\s?".join(map(re.escape, figure)) for figure in sorted(figures, key=len)]
    if not patterns:
        return iter([text])
    alternatives = "|".join(reversed(patterns))
    return iter(re.split(rf"(?<![0-9.])({alternatives})", text))
