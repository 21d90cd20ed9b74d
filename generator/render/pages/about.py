"""Source, method and editions: what a reader may rely on, and what the source leaves unsaid."""

from __future__ import annotations

from generator.model.choice import FigureKind
from generator.model.page import Link, Page
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link
from generator.render.facts import source_facts

_METHOD = ("own_words", "figures", "kinds", "words_stay", "claims", "status", "continuity", "terms")
_CHAPTERS = ("source", "method", "editions", "publisher")


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.about(context.config, context.briefing), context.words
    site, source = context.parent.site, context.briefing.source
    values = {
        "lead": words["about.lead"],
        "facts": source_facts(context),
        "notes": source.notes,
        "unsaid": source.unsaid,
        "method": [words[f"about.method_{key}"] for key in _METHOD],
        "places": words.phrase("about.places_text", example=words.place(_example(context))),
        "kinds": [
            {"name": words[f"kind.{kind.code}.name"], "text": words[f"kind.{kind.code}.text"]}
            for kind in FigureKind
        ],
        "editions": [
            {
                "name": edition.name,
                "text": words[
                    "about.edition_source" if edition.locale.is_source else "about.edition_derived"
                ],
            }
            for edition in drawing.editions
        ],
        "publisher": site.config.publisher.statement,
    }
    return drawing.page(
        "about",
        path,
        title=words["nav.about"],
        description=words["about.lead"],
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[Link(title=words[f"about.{each}"], path=f"{path}#{each}") for each in _CHAPTERS],
        kicker=context.briefing.short_title,
    )


def _example(context: BriefingContext) -> Place:
    """A place to explain places by: the first item's."""
    return next(context.briefing.items()).place
