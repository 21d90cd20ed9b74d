"""A name that readers see is of one indicator, term, subject or topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.source_file import SourceFile
from generator.model.placeholder import PLACEHOLDER

_Named = Iterable[tuple[str, str]]


def check(project: Project) -> Iterator[Diagnostic]:
    if found := project.subjects:
        named: _Named = ((each.id, each.title) for each in found.value.subjects)
        yield from _repeated(found.source, "subjects", "title", named)
    if topics := project.topics:
        named = ((each.id, each.title) for each in topics.value.topics)
        yield from _repeated(topics.source, "topics", "title", named)
    if indicators := project.indicators:
        named = ((each.id, each.name) for each in indicators.value.indicators)
        yield from _repeated(indicators.source, "indicators", "name", named)
    if terms := project.terms:
        named = ((each.id, each.term) for each in terms.value.terms)
        yield from _repeated(terms.source, "terms", "term", named)


def _repeated(source: SourceFile, listing: str, field: str, named: _Named) -> Iterator[Diagnostic]:
    """An id that stands twice is told by itself, with all that was copied with it."""
    first: dict[str, tuple[str, int]] = {}
    for index, (identifier, name) in enumerate(named):
        owner, earlier = first.setdefault(name, (identifier, index))
        if owner != identifier and not PLACEHOLDER.search(name):
            line = str(source.span((listing, earlier, field)).line)
            path = (listing, index, field)
            yield source.problem(path, "duplicate-name", value=name, line=line)
