"""Prose → Markdown in which figures carry their place and terms lead to their explanation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from generator.model.glossary import Term
from generator.model.place import Place
from generator.model.printing import amount, printed
from generator.render import urls
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.data import data
from generator.render.markdown import escape


class ProseWriter:
    """Writes the texts of one page; links a term where the page first uses it."""

    def __init__(self, context: BriefingContext, page: str) -> None:
        self._context = context
        self._page = page
        self._linked: set[str] = set()
        self._figures: dict[Place, _Figures] = {}

    def write(self, text: str, place: Place, *, link_terms: bool = True) -> Markup:
        """`text`, which summarises `place`, as Markdown."""
        if place not in self._figures:
            self._figures[place] = _Figures(self._context, place)
        figures = self._figures[place]
        pieces = []
        for piece in figures.split(text):
            if found := figures.by_print.get(_closed(piece)):
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
        path = urls.term(self._context.config, term.id)
        return Markup("[{}]({}){{.term}}").format(
            escape(spelling), urls.markdown_relative(path, self._page)
        )


class _Figure(NamedTuple):
    value: str
    source: PlacedObservation


class _Figures:
    """The figures of a place by how they are printed; those that print alike are left out."""

    def __init__(self, context: BriefingContext, place: Place) -> None:
        found = [
            (_closed(text), _Figure(value, one))
            for one in context.observations_at(place)
            for value, text in _prints(context, one)
        ]
        times = Counter(text for text, _ in found)
        self.by_print = {text: figure for text, figure in found if times[text] == 1}
        longest_first = sorted(self.by_print, key=len, reverse=True)
        patterns = [r"\s?".join(map(re.escape, figure)) for figure in longest_first]
        self._pattern = re.compile(rf"(?<![0-9.])({'|'.join(patterns)})") if patterns else None

    def split(self, text: str) -> Sequence[str]:
        """The text in pieces: every other one is a figure's print."""
        return self._pattern.split(text) if self._pattern else [text]


def _prints(context: BriefingContext, found: PlacedObservation) -> Iterator[tuple[str, str]]:
    """The values of an observation and how a text would print them."""
    observation = found.observation
    yield observation.value, printed(observation, context.unit_of(observation))
    if change := observation.change:
        yield change.value, amount(change)


def _closed(text: str) -> str:
    return "".join(text.split())
