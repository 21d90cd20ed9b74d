"""The page on which readers search; without scripts it leads to the indices."""

from __future__ import annotations

from generator.model.page import Link, Page
from generator.model.search import KINDS
from generator.render import urls
from generator.render.chrome import main_links
from generator.render.context import EditionContext
from generator.render.drawing import Drawing
from generator.render.reports import report_groups


def page(drawing: Drawing) -> Page:
    edition, words = drawing.context, drawing.context.words
    path = urls.search(edition.config)
    values = {
        "index": urls.relative(urls.SEARCH_INDEX, path),
        "entries": urls.relative(urls.all_search_entries(edition.config), path),
        "names": urls.relative(urls.search_names(edition.config), path),
        "root": urls.relative("", path),
        "kinds": [(kind, words[f"search.kind.{kind}"]) for kind in KINDS],
        "synonyms": [word for group in edition.site.synonyms for word in group.words],
        "units": _units(edition),
        "reports": _reports(edition) if edition.extent.several_reports else [],
        "links": [
            Link(title=one.title, path=urls.markdown_relative(one.path, path))
            for one in main_links(edition)
        ],
    }
    return drawing.page(
        "search",
        path,
        title=words["nav.search"],
        description=words["search.lead"],
        values=values,
        menu=edition.menu_of,
        scripts=("search.js",),
    )


def _units(edition: EditionContext) -> list[str]:
    """What may stand behind a figure, by which it is told from a year or a code."""
    return sorted({indicator.unit for indicator in edition.site.indicators} - {""})


def _reports(edition: EditionContext) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every report by its id and name, under the title of its series."""
    return [
        (group.title, [(report.briefing.id, report.report_name) for report in group.reports])
        for group in report_groups(edition)
    ]
