"""A name in the place of an id: 绿色低碳 for green."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import NamedTuple

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.suggestions.plain import half_width
from generator.load.suggestions.retyped import with_value
from generator.messages import Finding
from generator.numerals.simplified import simplified


class _Named(NamedTuple):
    name: str
    id: str


def with_ids(project: Project, problems: list[Diagnostic]) -> list[Diagnostic]:
    """The problems; where a name was typed, with the id of what is called so, or nearly so."""
    refused = [problem for problem in problems if problem.code == "bad-id"]
    named = {_plain(entry.name): entry for entry in _named(project)} if refused else {}
    return [
        _with_id(diagnostic, named) if diagnostic in refused else diagnostic
        for diagnostic in problems
    ]


def _named(project: Project) -> Iterator[_Named]:
    for term in project.terms.value.terms if project.terms else ():
        yield _Named(term.term, term.id)
    for series in project.series.value.series if project.series else ():
        yield _Named(series.name, series.id)
        yield _Named(series.short_name, series.id)
    for subject in project.subjects.value.subjects if project.subjects else ():
        yield _Named(subject.title, subject.id)
    for topic in project.topics.value.topics if project.topics else ():
        yield _Named(topic.title, topic.id)
    for indicator in project.indicators.value.indicators if project.indicators else ():
        yield _Named(indicator.name, indicator.id)
    for briefing in project.briefings:
        for milestone in briefing.timeline.value.milestones if briefing.timeline else ():
            yield _Named(milestone.title, milestone.id)


def _plain(name: str) -> str:
    """In one script and width, without spaces: editors type 世界500强 and 世界 500 强."""
    return "".join(simplified(half_width(name)).split())


def _with_id(refused: Diagnostic, named: Mapping[str, _Named]) -> Diagnostic:
    value = refused.details["value"]
    if not isinstance(value, str) or refused.details.get("field") == "id":
        return refused
    plain = _plain(value)
    if meant := named.get(plain):
        finding = Finding("name-for-id", {"value": value, "id": meant.id})
        typed = with_value(refused.source_line, refused.span.column, value, meant.id)
        return replace(finding.at(refused.span, refused.source_line), fix=typed or "")
    if close := [] if value.isascii() else get_close_matches(plain, named, n=1):
        near = named[close[0]]
        finding = Finding("unknown-name-for-id", {"value": value, "name": near.name, "id": near.id})
        return finding.at(refused.span, refused.source_line)
    return refused
