"""The briefing's data: what can be downloaded, what it means, on what terms."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.page import Link, Page
from generator.render import urls
from generator.render.citation import report_told_apart
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing, briefing_link
from generator.render.json_ld import dataset
from generator.render.open_data import OpenData
from generator.render.open_data.documents import SCHEMAS
from generator.render.open_data.table import COLUMNS
from generator.render.words import LocaleWords

_NOTES = ("editions", "blank", "adding", "number", "codes", "spreadsheet", "apostrophe")
_CHAPTERS = ("files", "notes", "columns", "licence", "citation")


def page(drawing: Drawing, context: BriefingContext, data: OpenData) -> Page:
    path, words = urls.data(context.config, context.briefing), context.words
    lead = words.phrase(
        "data.lead",
        observations=len(context.observations),
        milestones=len(context.briefing.milestones),
    )
    values = {
        "lead": lead,
        "files": list(_files(context, data, path)),
        "schemas": [
            Link(title=words[f"data.schema.{name}"], path=urls.relative(urls.schema(name), path))
            for name in SCHEMAS
        ],
        "notes": [words[f"data.note_{key}"] for key in _NOTES],
        "columns": [_column(words, name) for name in COLUMNS],
        "licence": context.parent.site.config.licence,
        "citation": _citation(context),
    }
    return drawing.page(
        "data",
        path,
        title=words["nav.data"],
        description=words.phrase("description.within", briefing=context.briefing.title, text=lead),
        values=values,
        menu=context,
        breadcrumbs=[briefing_link(context)],
        contents=[Link(title=words[f"data.{each}"], path=f"{path}#{each}") for each in _CHAPTERS],
        kicker=context.report_name,
        things=[dataset(context, data)],
    )


def _column(words: LocaleWords, name: str) -> dict[str, str]:
    # The names stand as code, in which nothing is markup.
    return {"name": Markup(name), "text": words[f"data.column.{name}"]}


def _files(context: BriefingContext, data: OpenData, page: str) -> Iterator[dict[str, str]]:
    words = context.words
    for each in data.all:
        path = urls.data_file(context.config, context.briefing, each.name)
        text = words[f"data.file.{each.id}"]
        yield {
            "name": each.name,
            "path": urls.relative(path, page),
            "text": words.phrase(
                "data.file_size", text=text, format=each.format.upper(), size=each.kilobytes
            ),
        }


def _citation(context: BriefingContext) -> str:
    """How to name the data: who made it, from which report, when, where it is."""
    briefing = context.briefing
    return context.words.phrase(
        "data.citation_text",
        publisher=context.parent.site.config.publisher.name,
        title=context.words.phrase("data.package", title=briefing.title),
        report=briefing.source.title,
        whose=report_told_apart(context),
        date=context.words.period(briefing.published),
        url=context.address(urls.data(context.config, briefing)),
    )
