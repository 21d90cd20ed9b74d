"""datapackage.json: what the files are and hold, as Data Package 2.0 says it (datapackage.org)."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from generator.model.choice import Choice, FigureKind, FigureStatus, Qualifier
from generator.model.period import Day
from generator.model.text import Url
from generator.render import urls
from generator.render.context import BriefingContext
from generator.render.open_data.description import described
from generator.render.open_data.json_text import json_bytes, present
from generator.render.open_data.resource import Resource
from generator.render.open_data.table import COLUMNS, MAY_BE_EMPTY

_PROFILES = "https://datapackage.org/profiles/2.0"
_NUMBERS = frozenset({"value_number", "value_number_upper", "change_value"})
_CODES: dict[str, type[Choice]] = {
    "qualifier": Qualifier,
    "kind": FigureKind,
    "status": FigureStatus,
}
# The loader sees to it that no two observations share these.
_KEY = ("indicator", "period", "status")


def package_json(context: BriefingContext, resources: Iterable[Resource]) -> bytes:
    """The descriptor of the briefing's files; its dates are the briefing's own."""
    briefing, site = context.briefing, context.parent.site
    config, source = site.config, briefing.source
    licence = config.licence
    return json_bytes(
        present(
            **{"$schema": f"{_PROFILES}/datapackage.json"},
            name=f"{briefing.id}-{context.config.locale}".lower(),
            title=context.words.phrase("data.package", title=briefing.title),
            description=described(context),
            version=_version(briefing.revised),
            created=f"{briefing.published}T00:00:00Z",
            homepage=context.address(urls.data(context.config, briefing)),
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
            sources=[present(title=source.title, path=_page(source.url))],
            resources=[_described(context, each) for each in resources],
        )
    )


def _page(url: Url | None) -> Url | None:
    """The profile has a path lead to a page, never to a mailbox."""
    return url if url and url.is_page else None


def _version(day: Day) -> str:
    """The day as a version number, which takes no zero before a digit: 2026.2.3."""
    return ".".join(str(int(part)) for part in day.split("-"))


def _described(context: BriefingContext, resource: Resource) -> dict[str, object]:
    is_table = resource.format == "csv"
    return present(
        name=resource.id,
        type="table" if is_table else None,
        path=resource.name,
        title=context.words[f"data.file.{resource.id}"],
        format=resource.format,
        mediatype=resource.mediatype,
        encoding="utf-8",
        bytes=len(resource.content),
        hash=f"sha256:{sha256(resource.content).hexdigest()}",
        dialect={"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True}
        if is_table
        else None,
        schema={
            "fields": [_field(context, column) for column in COLUMNS],
            "missingValues": [""],
            "primaryKey": list(_KEY),
        }
        if is_table
        else None,
    )


def _field(context: BriefingContext, column: str) -> dict[str, object]:
    choice = _CODES.get(column)
    return present(
        name=column,
        type="number" if column in _NUMBERS else "string",
        format="uri" if column == "url" else None,
        description=context.words[f"data.column.{column}"],
        constraints=present(
            required=column not in MAY_BE_EMPTY,
            enum=[each.code for each in choice] if choice else None,
        ),
    )
