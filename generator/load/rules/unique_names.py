"""A name that readers see is of one series, indicator, term, subject or topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.source_file import SourceFile
from generator.load.suggestions.plain import folded
from generator.load.yaml_tree import Path
from generator.model.glossary import Term
from generator.model.placeholder import PLACEHOLDER

_Named = Iterable[tuple[str, str]]


class _Owner(NamedTuple):
    """A term that has a spelling, and where it is written."""

    id: str
    term: str
    path: Path


def check(project: Project) -> Iterator[Diagnostic]:
    if series := project.series:
        for field in ("name", "short_name"):
            of_series = ((entry.id, getattr(entry, field)) for entry in series.value.series)
            yield from repeated_names(series.source, "series", field, of_series)
    if subjects := project.subjects:
        named: _Named = ((subject.id, subject.title) for subject in subjects.value.subjects)
        yield from repeated_names(subjects.source, "subjects", "title", named)
    if topics := project.topics:
        named = ((topic.id, topic.title) for topic in topics.value.topics)
        yield from repeated_names(topics.source, "topics", "title", named)
    if indicators := project.indicators:
        named = ((indicator.id, indicator.name) for indicator in indicators.value.indicators)
        yield from repeated_names(indicators.source, "indicators", "name", named)
    if terms := project.terms:
        named = ((term.id, term.term) for term in terms.value.terms)
        yield from repeated_names(terms.source, "terms", "term", named)
        yield from _spellings(terms.source, terms.value.terms)


def repeated_names(
    source: SourceFile, listing: str, field: str, named: _Named
) -> Iterator[Diagnostic]:
    """The names in `listing` that stand there already; `named` are its ids and names.

    An id that stands twice is told by itself, with all that was copied with it.
    """
    first: dict[str, tuple[str, int]] = {}
    for index, (identifier, name) in enumerate(named):
        owner, earlier = first.setdefault(folded(name), (identifier, index))
        if owner != identifier and not PLACEHOLDER.search(name):
            line = str(source.span((listing, earlier, field)).line)
            path = (listing, index, field)
            yield source.problem(path, "duplicate-name", value=name, line=line)


def _spellings(source: SourceFile, terms: Iterable[Term]) -> Iterator[Diagnostic]:
    """What is a term's name, or leads to it from a text, and is another's: which is meant?"""
    owners: dict[str, _Owner] = {}
    for index, term in enumerate(terms):
        own = _Owner(term.id, term.term, ("terms", index, "term"))
        owners.setdefault(folded(term.term), own)
    for index, term in enumerate(terms):
        for number, spelling in enumerate(term.match or ()):
            path = ("terms", index, "match", number)
            owner = owners.setdefault(folded(spelling), _Owner(term.id, term.term, path))
            if owner.id != term.id and not PLACEHOLDER.search(spelling):
                line = str(source.span(owner.path).line)
                details = {"value": spelling, "term": owner.term, "line": line}
                yield source.problem(path, "duplicate-spelling", **details)
