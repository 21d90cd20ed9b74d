"""The fields into which issues are typed, and where in its line an issue stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from generator.diagnostic import Diagnostic
from generator.load.keys import record_at
from generator.model.base import chinese_names
from tests.repair.fields import (
    Field,
    a_line_of_each_table,
    at,
    every_kind_of_field,
    files_of_records,
)

FIELDS = every_kind_of_field()
TEXTS = [field for field in FIELDS if field.is_text]
FREE_TEXTS = [text for text in TEXTS if text.key != "unit" and text.path[-1] != "basis"]
OTHERS = [field for field in FIELDS if not field.is_text]
KEYED = [field for field in FIELDS if field.key]
TABLES = a_line_of_each_table()
FILES = [*files_of_records()]

Typed = Callable[[Field], str]
"""What is typed for a field's line."""

Place = Callable[[Field], int]
"""A column of the line."""

Told = Callable[[Field, str], tuple[Diagnostic, ...]]
"""What is told of a file with other lines for the field's."""


def key(field: Field) -> int:
    return field.key_column


def colon(field: Field) -> int:
    return field.colon_column


def after_colon(field: Field) -> int:
    return field.colon_column + 1


def one(field: Field) -> int:
    return 1


def dash(field: Field) -> int:
    return len(field.indent) + 1


def beyond(place: Place, steps: int) -> Place:
    return lambda field: place(field) + steps


def keyed(middle: str) -> Typed:
    """The key and value with something else between them."""
    return lambda field: f"{field.start}{field.key}{middle}{field.value}"


def wide(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if char.isalnum() else char for char in text)


def title(field: Field) -> str:
    """What the field is called in Chinese."""
    assert field.file.record
    record = record_at(field.file.record, field.path[:-1])
    return chinese_names(record.model_fields[field.key])[0]


def places(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, int, int]]:
    return [
        (diagnostic.code, diagnostic.span.line, diagnostic.span.column)
        for diagnostic in diagnostics
    ]


def of_one_file(fields: Sequence[Field]) -> list[list[Field]]:
    """The fields of each file, with which all of them can be typed at once."""
    names = dict.fromkeys(field.file.name for field in fields)
    return [[field for field in fields if field.file.name == name] for name in names]


def shown(field: Field, folder: Path) -> object:
    """What the model holds for the field."""
    return at(field.file.read(folder), field.path)
