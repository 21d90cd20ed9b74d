"""The policy terms, explained, by subject."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.glossary import Term, TermSource
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing


def page(drawing: Drawing, contexts: Sequence[BriefingContext]) -> Page:
    edition = drawing.context
    path, words = urls.terms(edition.config), edition.words
    groups = [
        {
            "title": subject.title,
            "anchor": f"subject-{subject.id}",
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
        menu=contexts[0],
        contents=[
            Link(title=str(group["title"]), path=f"{path}#{group['anchor']}") for group in groups
        ],
    )


def _term(
    drawing: Drawing, contexts: Sequence[BriefingContext], term: Term, page: str
) -> dict[str, object]:
    return {
        "title": term.term,
        "anchor": term.id,
        "explanation": term.explanation,
        "sources": [_source(drawing, contexts, source, page) for source in term.sources],
    }


def _source(
    drawing: Drawing, contexts: Sequence[BriefingContext], source: TermSource, page: str
) -> dict[str, str]:
    words = drawing.context.words
    if source.title:
        details = "，".join(filter(None, (source.issuer, source.number, source.year)))
        key = "term.document_with_details" if details else "term.document"
        return {"title": words.phrase(key, title=source.title, details=details), "path": ""}
    assert source.place
    context = next(each for each in contexts if each.briefing.id == source.briefing)
    path = urls.place(context.config, context.briefing, source.place)
    where = words.place(source.place)
    title = words.phrase("term.report", briefing=context.briefing.short_title, place=where)
    return {"title": title, "path": urls.markdown_relative(path, page)}
