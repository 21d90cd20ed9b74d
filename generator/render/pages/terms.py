"""The policy terms, explained, by subject, and which briefings use them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from generator.model import anchors
from generator.model.digest import Digest, TermSense
from generator.model.glossary import Term, TermSource
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.briefing_terms import report_place
from generator.render.context import BriefingContext, EditionContext
from generator.render.drawing import Drawing
from generator.render.words import LocaleWords

_SHOWN = 4
"""To how many of the briefings that use a term a link leads, beside those it is explained from."""


class _Places(NamedTuple):
    """Ways to where a term is used; `more` says how many there are, if not all are listed."""

    listed: tuple[Link, ...]
    more: str


class _Entry(NamedTuple):
    """A term, explained; `senses` are what reports mean by it."""

    title: str
    anchor: str
    explanation: Markup
    documents: tuple[str, ...]
    places: _Places
    senses: tuple[TermSense, ...]


class _Group(NamedTuple):
    title: str
    anchor: str
    terms: tuple[_Entry, ...]


def page(drawing: Drawing, contexts: Sequence[BriefingContext], digests: Sequence[Digest]) -> Page:
    """`digests` are of the briefings of `contexts`, in their order."""
    edition = drawing.context
    path, words = urls.terms(edition.config), edition.words
    # A site of one briefing is about nothing else.
    uses = _by_term(contexts, digests) if contexts[1:] else {}
    senses = [sense for digest in digests for sense in digest.senses]
    by_subject = (
        _Group(
            title=subject.title,
            anchor=anchors.subject(subject.id),
            terms=tuple(
                _entry(edition, term, _places(contexts, term, uses.get(term.id, {})), senses)
                for term in edition.site.terms
                if term.subject == subject.id
            ),
        )
        for subject in edition.site.subjects
    )
    groups = [group for group in by_subject if group.terms]
    lead = words.phrase("terms.lead", count=len(edition.site.terms))
    return drawing.page(
        "terms",
        path,
        title=words["nav.terms"],
        description=lead,
        values={"lead": lead, "groups": groups},
        scripts=("terms-return.js",),
        menu=edition.menu_of,
        contents=[Link(title=group.title, path=f"{path}#{group.anchor}") for group in groups],
    )


_Uses = Mapping[str, Link]
"""The way to where each briefing has a term first, called as its report is."""


def _by_term(contexts: Iterable[BriefingContext], digests: Iterable[Digest]) -> Mapping[str, _Uses]:
    names: Mapping[str, str] = {context.briefing.id: context.report_name for context in contexts}
    uses: dict[str, dict[str, Link]] = {}
    for digest in digests:
        for use in digest.terms:
            way = Link(title=names[digest.briefing], path=use.path)
            uses.setdefault(use.term, {})[digest.briefing] = way
    return uses


def _entry(
    edition: EditionContext, term: Term, places: _Places, senses: Iterable[TermSense]
) -> _Entry:
    documents = (_document(edition.words, source) for source in term.sources if source.title)
    return _Entry(
        title=term.term,
        anchor=term.id,
        explanation=_explanation(edition, term),
        documents=tuple(documents),
        places=places,
        senses=tuple(sense for sense in senses if sense.term == term.id),
    )


def _explanation(edition: EditionContext, term: Term) -> Markup:
    """As HTML, in which the other terms that explain this one lead to their own entries."""
    text, written, end = term.explanation, Markup(""), 0
    known = {term.id}
    for match, other in edition.terms_in(text):
        if other.id not in known:
            known.add(other.id)
            link = Markup('<a href="#{}">{}</a>').format(other.id, match[0])
            written += escape(text[end : match.start()]) + link
            end = match.end()
    return written + escape(text[end:])


def _document(words: LocaleWords, source: TermSource) -> str:
    year = words.period(source.year) if source.year else None
    details = words["list.comma"].join(filter(None, (source.issuer, source.number, year)))
    key = "term.document_with_details" if details else "term.document"
    return words.phrase(key, title=source.title, details=details)


def _places(contexts: Sequence[BriefingContext], term: Term, uses: _Uses) -> _Places:
    """The places that the explanation is from, then the other briefings that use the term."""
    cited = {source.briefing for source in term.sources if source.briefing}
    others = [way for briefing, way in uses.items() if briefing not in cited]
    more = contexts[0].words.phrase("term.more", count=len(cited) + len(others))
    listed = (*_sources(contexts, term), *others[:_SHOWN])
    return _Places(listed, more if others[_SHOWN:] else "")


def _sources(contexts: Sequence[BriefingContext], term: Term) -> Iterator[Link]:
    for source in term.sources:
        if source.place:
            context = next(
                context for context in contexts if context.briefing.id == source.briefing
            )
            yield report_place(context, source.place)
