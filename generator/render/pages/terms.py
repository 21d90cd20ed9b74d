"""The policy terms, explained, by subject."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import anchors
from generator.model.glossary import Term, TermSource
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.words import LocaleWords


def page(drawing: Drawing, contexts: Sequence[BriefingContext]) -> Page:
    edition = drawing.context
    path, words = urls.terms(edition.config), edition.words
    groups = [
        {
            "title": subject.title,
            "anchor": anchors.subject(subject.id),
            "terms": [
                _term(drawing, contexts, term, path)
                for term in edition.site.terms
                if term.subject == subject.id
            ],
        }
        for subject in edition.site.subjects
    ]
    groups = [group for group in groups if group["terms"]]
    lead = words.phrase("terms.lead", count=len(edition.site.terms))
    return drawing.page(
        "terms",
        path,
        title=words["nav.terms"],
        description=lead,
        values={"lead": lead, "groups": groups},
        menu=edition.menu_of,
        contents=[
            Link(title=str(group["title"]), path=f"{path}#{group['anchor']}") for group in groups
        ],
    )


def _term(
    drawing: Drawing, contexts: Sequence[BriefingContext], term: Term, page: str
) -> dict[str, object]:
    words = drawing.context.words
    return {
        "title": term.term,
        "anchor": term.id,
        "explanation": term.explanation,
        "documents": [_document(words, each) for each in term.sources if each.title],
        "places": [_place(contexts, each, page) for each in term.sources if each.place],
    }


def _document(words: LocaleWords, source: TermSource) -> str:
    year = words.period(source.year) if source.year else None
    details = words["list.comma"].join(filter(None, (source.issuer, source.number, year)))
    key = "term.document_with_details" if details else "term.document"
    return words.phrase(key, title=source.title, details=details)


def _place(contexts: Sequence[BriefingContext], source: TermSource, page: str) -> Link:
    assert source.place
    context = next(each for each in contexts if each.briefing.id == source.briefing)
    path = urls.place(context.config, context.briefing, source.place)
    where = context.words.place(source.place)
    return Link(
        title=context.words.phrase("report.place", report=context.report_name, place=where),
        path=urls.markdown_relative(path, page),
    )
