"""Fields with their values → lines of YAML, explained once at the head of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.edit.skeleton import choices, entry, quoted
from generator.model.base import Frozen

Fields: TypeAlias = Mapping[str, "str | Sequence[str] | Fields | Sequence[Fields] | None"]
"""What is None or empty is not written; what stands under # is a comment, a line or more."""


def field_lines(fields: Fields) -> Iterator[str]:
    """The lines of a record."""
    for name, value in fields.items():
        if name == "#" and value:
            lines = [value] if isinstance(value, str) else value
            yield from (f"# {line}" for line in lines)
        elif isinstance(value, str):
            yield f"{name}: {quoted(value)}"
        elif isinstance(value, Mapping):
            yield f"{name}:"
            yield from (f"  {line}" for line in field_lines(value))
        elif value:
            yield from _list(name, value)


def _list(name: str, values: Sequence[str] | Sequence[Fields]) -> Iterator[str]:
    yield f"{name}:"
    for value in values:
        lines = [quoted(value)] if isinstance(value, str) else [*field_lines(value)]
        yield from entry(lines, 2)


def legend(*explained: tuple[type[Frozen], Iterable[str]]) -> Iterator[str]:
    """A line of comment for each of the fields of the records."""
    for record, names in explained:
        for name in names:
            info = record.model_fields[name]
            yield f"# {name}：{info.description}{choices(info)}"
