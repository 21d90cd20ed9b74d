"""Source, method and editions: what a reader may rely on, and what the source leaves unsaid."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.briefing_page import BriefingPage
from generator.model.page import Link, Page
from generator.model.place import Place
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.continuity import says_all
from generator.render.corrections import corrected
from generator.render.drawing import Drawing, briefing_link, data_link
from generator.render.facts import chapters, source_facts
from generator.render.figure_links import reading, reason, tally
from generator.render.method import editions, method


def page(drawing: Drawing, context: BriefingContext) -> Page:
    path, words = urls.page(context.config, context.briefing, BriefingPage.ABOUT), context.words
    site, source = context.parent.site, context.briefing.source
    values = {
        "lead": words["about.lead"],
        "facts": list(source_facts(context)),
        "notes": source.notes,
        "unsaid": source.unsaid,
        **method(words, words.place(_example(context)), *_continuity(context)),
        "data": data_link(context, path),
        "traced": _traced(context, path) if context.briefing.figures else None,
        "asks_for_errors": bool(context.parent.site.config.report_errors_to),
        "corrections": [
            {
                "date": correction.date,
                "title": correction.title,
                "path": urls.markdown_relative(correction.path, path),
                "text": correction.text,
            }
            for correction in corrected(context)
        ],
        "editions": editions(words, drawing.editions),
        "publisher": site.config.publisher.statement,
        "publisher_url": site.config.publisher.url,
    }
    return drawing.page(
        "about",
        path,
        title=words["nav.about"],
        description=words.phrase(
            "description.within", briefing=context.briefing.title, text=words["about.lead"]
        ),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[
            Link(
                title=words[f"about.{chapter}"],
                path=urls.chapter(context.config, context.briefing, chapter),
            )
            for chapter in chapters(context)
        ],
        kicker=context.report_name,
    )


def _traced(context: BriefingContext, page: str) -> dict[str, object]:
    """How many figures the report has, and why some are not stated: by reason, as printed."""
    words, figures = context.words, context.briefing.figures
    reasons: dict[str, list[str]] = {}
    for index, figure in enumerate(figures):
        if index not in context.reconciliation.used:
            reasons.setdefault(reason(context, figure), []).append(figure.printed)
    readings = [
        {"printed": figure.printed, "reading": said}
        for figure in figures
        if (said := reading(context, figure))
    ]
    path = urls.page(context.config, context.briefing, BriefingPage.FIGURES)
    return {
        "tally": tally(context),
        "reasons": [
            {"reason": reason, "figures": words["list.semicolon"].join(printed)}
            for reason, printed in reasons.items()
        ],
        "reread": words.phrase("about.traced_reread", count=len(readings)) if readings else None,
        "readings": readings,
        "link": Link(title=words["nav.figures"], path=urls.markdown_relative(path, page)),
    }


def _continuity(context: BriefingContext) -> Iterator[str]:
    """What holds of the items: whether each says what it continues or what continues it.

    Nothing can be said where nothing is planned.
    """
    said = says_all(context)
    if said is not None:
        key = "about.method_continuity" if said else "about.method_continuity_in_part"
        yield context.words[key]


def _example(context: BriefingContext) -> Place:
    """A place to explain places by: the first item's."""
    return next(context.briefing.items()).place
