"""Prose → Markdown in which figures lead to their place and terms to their explanation."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from markupsafe import Markup
from markupsafe import escape as html_escape

from generator.model.glossary import Term
from generator.model.place import Place
from generator.reconciliation import StatedFigure
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.data import data
from generator.render.figure_links import figure_link, value_of
from generator.render.markdown import escape
from generator.render.pieces import Piece, with_pieces

TERM_MARK = "{.term}"
"""Stands in the Markdown of a page whose texts lead to the explanations of terms."""


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
        return with_pieces(text, chain(terms, self._figures(text, place)), escape)

    def _terms(self, text: str) -> Iterator[Piece]:
        for match, term in self._context.parent.terms_in(text):
            if term.id not in self._linked:
                self._linked.add(term.id)
                yield Piece(*match.span(), self._link(term, match[0]))

    def _link(self, term: Term, spelling: str) -> Markup:
        config, briefing = self._context.config, self._context.briefing
        own = term.id in self._context.senses
        path = urls.sense(config, term.id, briefing) if own else urls.term(config, term.id)
        address = html_escape(urls.markdown_relative(path, self._page))
        return Markup(f"[{escape(spelling)}]({address}){TERM_MARK}")

    def _figures(self, text: str, place: Place) -> Iterator[Piece]:
        for stated in self._context.figures_in(text, place):
            yield Piece(stated.start, stated.end, self._figure(text, stated))

    def _figure(self, text: str, stated: StatedFigure) -> Markup:
        link = figure_link(self._context, stated.figures[0])
        value, item = value_of(self._context, stated), link.figure.place.item
        printed = data(value, item, escape(text[stated.start : stated.end]))
        if not self._links:
            return printed
        href = html_escape(urls.relative(link.path, self._page))
        return Markup(
            f'<a class="traced" href="{href}" title="{html_escape(link.told)}">{printed}</a>'
        )
