"""Data: what can be downloaded of a briefing, or of several, what it means, on what terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from generator.model.briefing_page import BriefingPage
from generator.model.joined import DataCollection
from generator.model.page import Link, Page
from generator.render import urls
from generator.render.citation import report_told_apart
from generator.render.context import BriefingContext, EditionContext
from generator.render.drawing import Drawing, briefing_link
from generator.render.json_ld_data import collection_dataset, dataset
from generator.render.open_data import OpenData
from generator.render.open_data.columns import COLUMNS
from generator.render.open_data.description import of_collection
from generator.render.open_data.documents import SCHEMAS
from generator.render.open_data.resource import FILES

_NOTES = ("editions", "blank", "adding", "number", "codes", "spreadsheet", "apostrophe")
_CHAPTERS = ("files", "notes", "columns", "licence", "citation")


def page(drawing: Drawing, context: BriefingContext, data: OpenData) -> Page:
    words, briefing = context.words, context.briefing
    path = urls.page(context.config, briefing, BriefingPage.DATA)
    lead = words.phrase(
        "data.lead", observations=len(context.observations), milestones=len(briefing.milestones)
    )
    sizes = {resource.kind: resource.kilobytes for resource in data.all}
    files = {
        kind.name: words.phrase(
            "data.file_size",
            text=words[f"data.file.{kind.id}"],
            format=kind.format.upper(),
            size=sizes[kind],
        )
        for kind in FILES
    }
    citation = words.phrase(
        "data.citation_text",
        publisher=context.parent.site.config.publisher.name,
        title=data.described.title,
        report=briefing.source.title,
        whose=report_told_apart(context),
        date=words.period(briefing.published),
        url=context.address(path),
    )
    others = context.joined.collections
    return drawing.page(
        "data",
        path,
        title=words["nav.data"],
        description=words.phrase("description.within", briefing=briefing.title, text=lead),
        values=_values(
            context.parent, path, lead=lead, files=files, citation=citation, others=others
        ),
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=_contents(context.parent, path),
        kicker=context.report_name,
        things=[dataset(context, data, measured=True)],
    )


def collection_page(drawing: Drawing, collection: DataCollection) -> Page:
    """The page about the data of several briefings as one."""
    context, words = drawing.context, drawing.context.words
    told = of_collection(context, collection)
    lead = words.phrase(
        "data.lead_of_several",
        reports=len(collection.of),
        observations=sum(len(coverage.figures) for coverage in collection.of),
        milestones=sum(coverage.milestones for coverage in collection.of),
    )
    files = {
        kind.name: words.phrase(
            "data.file_form", text=words[f"data.file.{kind.id}"], format=kind.format.upper()
        )
        for kind in FILES
    }
    citation = words.phrase(
        "data.citation_of_several",
        publisher=context.site.config.publisher.name,
        title=told.title,
        reports=len(collection.of),
        date=words.period(told.revised),
        url=context.address(told.path),
    )
    # From that of a series to that of all, and from there to each.
    others = {""} if collection.series else context.joined.collections - {""}
    return drawing.page(
        "data",
        told.path,
        title=words.phrase("data.title_of_several", title=_name(context, collection.series)),
        description=told.text,
        values=_values(
            context, told.path, lead=lead, files=files, citation=citation, others=others
        ),
        menu=context.menu_of,
        breadcrumbs=[*_way(context, collection.series)],
        contents=_contents(context, told.path),
        things=[collection_dataset(context, told)],
    )


def _values(
    context: EditionContext,
    page: str,
    *,
    lead: str,
    files: dict[str, str],
    citation: str,
    others: Iterable[str],
) -> dict[str, object]:
    """What the template fills in; the `files` stand beside the page, `others` are collections."""
    words = context.words
    return {
        "lead": lead,
        "files": [{"name": name, "text": text} for name, text in files.items()],
        "others": list(_links(context, others, page)),
        "schemas": [
            Link(title=words[f"data.schema.{name}"], path=urls.relative(urls.schema(name), page))
            for name in SCHEMAS
        ],
        "notes": [words[f"data.note_{key}"] for key in _NOTES],
        # The names stand as code, in which nothing is markup.
        "columns": [
            {"name": Markup(column.name), "text": words[f"data.column.{column.name}"]}
            for column in COLUMNS
        ],
        "licence": context.site.config.licence,
        "citation": citation,
    }


def _way(context: EditionContext, collection: str) -> Iterator[Link]:
    """From the home page to the data of a series."""
    if collection:
        series = context.series[collection]
        yield Link(title=series.name, path=urls.series(context.config, collection))


def _contents(context: EditionContext, page: str) -> Iterator[Link]:
    for chapter in _CHAPTERS:
        yield Link(title=context.words[f"data.{chapter}"], path=f"{page}#{chapter}")


def _links(context: EditionContext, collections: Iterable[str], page: str) -> Iterator[Link]:
    """To the pages of collections, that of all last."""
    for name in sorted(collections, key=lambda collection: (not collection, collection)):
        path = urls.collection(context.config, name)
        yield Link(title=_name(context, name), path=urls.markdown_relative(path, page))


def _name(context: EditionContext, collection: str) -> str:
    words = context.words
    if not collection:
        return words["data.all"]
    return words.phrase("data.of_series", series=context.series[collection].name)
