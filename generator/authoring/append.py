"""Entries after the others of the list that a file is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.diagnostic import BuildStopped, Span
from generator.edit import appended, entry, replaced
from generator.load import Document


def with_entries(project: Path, document: Document[Any], records: Iterable[Sequence[str]]) -> bytes:
    """The file's bytes with the lines of each record as a last entry.

    Raises BuildStopped if the list is written on one line.
    """
    source = document.source
    ((name, entries),) = document.value
    span = source.span((name,))
    data = (project / source.name).read_bytes()
    indent = span.column - 1
    if not entries:
        data = replaced(data, [Span(span.file, span.line, span.column - 1)], " []", "")
        indent = 2
    elif source.line(span)[span.column - 1] != "-":
        raise BuildStopped([source.problem_at(span, "list-on-one-line")])
    return appended(data, [line for lines in records for line in entry(lines, indent)])
