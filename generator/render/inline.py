"""Prose → Markdown in which figures lead to their place and terms to their explanation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from markupsafe import Markup
from markupsafe import escape as html_escape

from generator.model.glossary import Term
from generator.model.place import Place
from generator.numerals import Numeral
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.data import data
from generator.render.figure_links import figure_link
from generator.render.markdown import escape

TERM_MARK = "{.term}"
"""Stands in the Markdown of a page whose texts lead to the explanations of terms."""


class _Piece(NamedTuple):
    """A part of a text that leads somewhere."""

    start: int
    end: int
    written: Markup


class ProseWriter:
    """Writes the texts of one page; links a term where the page first uses it.

    A page that is made for paper has no `links`.
    """

    def __init__(self, context: BriefingContext, page: str, *, links: bool = True) -> None:
        self._context = context
        self._page = page
        self._links = links
        self._linked: set[str] = set()

    def write(self, text: str, place: Place, *, link_terms: bool = True) -> Markup:
        """`text`, which summarises `place`, as Markdown; as HTML too if it links no terms."""
        terms = self._terms(text) if link_terms and self._links else ()
        written, end = Markup(""), 0
        for piece in sorted(chain(terms, self._figures(text, place))):
            if piece.start >= end:
                written += escape(text[end : piece.start]) + piece.written
                end = piece.end
        return written + escape(text[end:])

    def _terms(self, text: str) -> Iterator[_Piece]:
        for match, term in self._context.parent.terms_in(text):
            if term.id not in self._linked:
                self._linked.add(term.id)
                yield _Piece(*match.span(), self._link(term, match[0]))

    def _link(self, term: Term, spelling: str) -> Markup:
        config, briefing = self._context.config, self._context.briefing
        own = term.id in self._context.senses
        path = urls.sense(config, term.id, briefing) if own else urls.term(config, term.id)
        address = html_escape(urls.markdown_relative(path, self._page))
        return Markup(f"[{escape(spelling)}]({address}){TERM_MARK}")

    def _figures(self, text: str, place: Place) -> Iterator[_Piece]:
        for numeral, index in self._context.figures_in(text, place):
            yield _Piece(numeral.start, numeral.end, self._figure(text, numeral, index))

    def _figure(self, text: str, numeral: Numeral, index: int) -> Markup:
        link = figure_link(self._context, index)
        figure = link.figure
        printed = data(figure.value, figure.place.item, escape(text[numeral.start : numeral.end]))
        if not self._links:
            return printed
        href = html_escape(urls.relative(link.path, self._page))
        return Markup(
            f'<a class="traced" href="{href}" title="{html_escape(link.told)}">{printed}</a>'
        )
