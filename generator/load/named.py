"""A name in the place of an id: 绿色低碳 for green."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostic import Diagnostic
from generator.grammar.simplified import simplified
from generator.load.meant.plain import half_width
from generator.load.meant.retyped import with_value
from generator.load.project import Project
from generator.messages import Finding


def with_ids(project: Project, problems: list[Diagnostic]) -> list[Diagnostic]:
    """The problems; where a name was typed, with the id of what is called so."""
    refused = [each for each in problems if each.code == "bad-id"]
    ids = {_plain(name): found for name, found in _named(project)} if refused else {}
    return [_with_id(each, ids) if each in refused else each for each in problems]


def _named(project: Project) -> Iterator[tuple[str, str]]:
    for subject in project.subjects.value.subjects if project.subjects else ():
        yield subject.title, subject.id
    for topic in project.topics.value.topics if project.topics else ():
        yield topic.title, topic.id
    for indicator in project.indicators.value.indicators if project.indicators else ():
        yield indicator.name, indicator.id
    for briefing in project.briefings:
        for milestone in briefing.timeline.value.milestones if briefing.timeline else ():
            yield milestone.title, milestone.id


def _plain(name: str) -> str:
    """In one script and width, without spaces: editors type 世界500强 and 世界 500 强."""
    return "".join(simplified(half_width(name)).split())


def _with_id(refused: Diagnostic, ids: dict[str, str]) -> Diagnostic:
    value = refused.details["value"]
    meant = ids.get(_plain(value)) if isinstance(value, str) else None
    if not isinstance(value, str) or not meant or refused.details.get("field") == "id":
        return refused
    found = Finding("name-for-id", {"value": value, "id": meant})
    typed = with_value(refused.source_line, refused.span.column, value, meant)
    return replace(found.at(refused.span, refused.source_line), typed=typed or "")
