"""datapackage.json: what the files are and hold, as Data Package 2.0 says it (datapackage.org)."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from generator.model.period import Day
from generator.model.text import Url
from generator.render.context import EditionContext
from generator.render.open_data.columns import COLUMNS, Column, ColumnType
from generator.render.open_data.description import Description
from generator.render.open_data.json_text import json_bytes, present
from generator.render.open_data.resource import Resource

_PROFILES = "https://datapackage.org/profiles/2.0"
_TYPES = {
    ColumnType.TEXT: "string",
    ColumnType.URL: "string",
    ColumnType.NUMBER: "number",
    ColumnType.YEAR: "year",
}


def package_json(
    context: EditionContext, told: Description, resources: Iterable[Resource]
) -> bytes:
    """The descriptor of the files; its dates are those of the briefings."""
    config = context.site.config
    licence = config.licence
    return json_bytes(
        present(
            **{"$schema": f"{_PROFILES}/datapackage.json"},
            name=told.name,
            title=told.title,
            description=told.text,
            version=_version(told.revised),
            created=f"{told.published}T00:00:00Z",
            homepage=context.address(told.path),
            language=context.config.locale,
            licenses=[{"name": licence.id, "title": licence.title, "path": licence.url}]
            if licence
            else None,
            contributors=[
                present(
                    title=config.publisher.name,
                    path=_page(config.publisher.url),
                    roles=["publisher"],
                )
            ],
            sources=[present(title=title, path=_page(url)) for title, url in told.sources],
            resources=[_described(context, told, resource) for resource in resources],
        )
    )


def _page(url: Url | None) -> Url | None:
    """The profile has a path lead to a page, never to a mailbox."""
    return url if url and url.is_page else None


def _version(day: Day) -> str:
    """The day as a version number, which takes no zero before a digit: 2026.2.3."""
    return ".".join(str(int(part)) for part in day.split("-"))


def _described(context: EditionContext, told: Description, resource: Resource) -> dict[str, object]:
    kind, is_table = resource.kind, resource.kind.format == "csv"
    return present(
        name=kind.id,
        type="table" if is_table else None,
        path=kind.name,
        title=context.words[f"data.file.{kind.id}"],
        format=kind.format,
        mediatype=kind.mediatype,
        encoding="utf-8",
        bytes=len(resource.content),
        hash=f"sha256:{sha256(resource.content).hexdigest()}",
        dialect={"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True}
        if is_table
        else None,
        schema={
            "fields": [_field(context, column) for column in COLUMNS],
            "missingValues": [""],
            "primaryKey": list(told.key),
        }
        if is_table
        else None,
    )


def _field(context: EditionContext, column: Column) -> dict[str, object]:
    return present(
        name=column.name,
        type=_TYPES[column.type],
        format="uri" if column.type is ColumnType.URL else None,
        description=context.words[f"data.column.{column.name}"],
        constraints=present(
            required=not column.may_be_empty, enum=list(column.codes) if column.codes else None
        ),
    )
