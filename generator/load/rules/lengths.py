"""A text fits the place where readers see it: a card, a heading, a line of a list."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import documents, field_of, prose

# Two lines of a card or heading at 360 px are some 40 characters, a small one's some 24. A summary
# is what can be read at one go; a note under a figure, three lines.
_LONGEST = {
    "short_title": 24,
    "title": 60,
    "name": 30,
    "findings": 60,
    "line": 45,
    "lead": 200,
    "summary": 300,
    "caveat": 90,
    "note": 90,
    "unplanned": 60,
    "new": 60,
    "claim": 20,
    "scope": 20,
    "printed": 20,
    "of": 40,
    "definition": 120,
    "explanation": 160,
}


def check(project: Project) -> Iterator[Diagnostic]:
    for document in documents(project):
        for path, text in prose(document.value):
            field = field_of(path)
            limit = _LONGEST.get(field)
            if limit and len(text) > limit:
                details = {"field": field, "length": str(len(text)), "limit": str(limit)}
                yield document.source.problem(path, "too-long-for-its-place", **details)
