"""What the columns of a table mean, as CSV on the Web says it (w3.org/TR/tabular-metadata)."""

from __future__ import annotations

import re

from generator.render.context import EditionContext
from generator.render.open_data.columns import COLUMNS, Column, ColumnType
from generator.render.open_data.description import Description
from generator.render.open_data.json_text import json_bytes, present

_TYPES = {
    ColumnType.TEXT: "string",
    ColumnType.NUMBER: "decimal",
    ColumnType.YEAR: "gYear",
    ColumnType.URL: "anyURI",
}


def metadata_json(context: EditionContext, told: Description, table: str) -> bytes:
    """The description of the file called `table`, which stands beside it."""
    config = context.site.config
    return json_bytes(
        present(
            **{
                "@context": ["http://www.w3.org/ns/csvw", {"@language": context.config.locale}],
                "url": table,
                "dc:title": told.title,
                "dc:description": told.text,
                "dc:publisher": config.publisher.name,
                "dc:license": {"@id": config.licence.url} if config.licence else None,
                "dc:issued": {"@value": told.published, "@type": "xsd:date"},
                "dc:modified": {"@value": told.revised, "@type": "xsd:date"},
                "dc:source": [title for title, _ in told.sources],
            },
            tableSchema={
                "columns": [_column(context, column) for column in COLUMNS],
                "primaryKey": list(told.key),
            },
        )
    )


def _column(context: EditionContext, column: Column) -> dict[str, object]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": context.words[f"data.column.{column.name}"],
        "datatype": _datatype(column),
        "required": not column.may_be_empty,
    }


def _datatype(column: Column) -> object:
    """Where a cell holds one of some codes, a regular expression of these."""
    if not column.codes:
        return _TYPES[column.type]
    return {"base": "string", "format": "|".join(map(re.escape, column.codes))}
