"""A line of a file with one value or key typed as it was meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.load.suggestions.numbers import Field

_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_KEY = re.compile(rf"(?:{_QUOTED.pattern}|[^:：]*?)\s*(?=[:：])")
_COLONS = re.compile("^[:：]+ ?")


def with_value(line: str, column: int, text: str, meant: str) -> str | None:
    """The line with `meant` for the value `text` that begins at `column`."""
    before, rest = line[: column - 1], line[column - 1 :]
    if quoted := _QUOTED.match(rest):
        return before + meant + rest[quoted.end() :]
    return before + meant + rest[len(text) :] if text and rest.startswith(text) else None


def with_key(line: str, column: int, meant: str) -> str | None:
    """The line with `meant` for the key that begins at `column`."""
    before, rest = line[: column - 1], line[column - 1 :]
    key = _KEY.match(rest)
    return (before + meant + _COLONS.sub(": ", rest[key.end() :])).rstrip() if key else None


def with_fields(line: str, column: int, text: str, fields: Sequence[Field]) -> str | None:
    """The line with the first field's value for `text`, the others on lines of their own.

    In braces the others stand beside it.
    """
    first, *others = fields
    meant = first.value
    if re.match(r"\s*(- +)*\w+: *$", line[: column - 1]):
        line_typed = with_value(line, column, text, meant)
        indent = re.sub("-", " ", re.match(r"[ -]*", line)[0])  # type: ignore[index]
        added = [f"{indent}{field.name}: {field.value}" for field in others]
        return "\n".join([line_typed, *added]) if line_typed else None
    beside = "".join(f", {field.name}: {field.value}" for field in others)
    return with_value(line, column, text, meant + beside)
