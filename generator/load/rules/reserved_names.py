"""No briefing or topic takes the address of another page, no card that of a place in its page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic, Span
from generator.load.project import Project
from generator.load.source_file import SourceFile
from generator.messages import Finding
from generator.model.site import RESERVED_IDS, RESERVED_PATHS

_ANCHORS = re.compile(r"main|menu|title|(item|year)-[0-9].*|subject-.*")


def check(project: Project) -> Iterator[Diagnostic]:
    taken = set(RESERVED_IDS)
    if config := project.config:
        for index, edition in enumerate(config.value.editions):
            if edition.path in RESERVED_PATHS:
                path = ("editions", index, "path")
                yield config.source.problem(path, "reserved-page", value=edition.path)
    if topics := project.topics:
        taken |= {topic.id for topic in topics.value.topics}
        for index, topic in enumerate(topics.value.topics):
            if topic.id in RESERVED_IDS:
                path = ("topics", index, "id")
                yield topics.source.problem(path, "reserved-page", value=topic.id)
    for briefing in project.briefings:
        if briefing.id in taken:
            found = Finding("reserved-page", {"value": briefing.id})
            yield found.at(Span(f"content/{briefing.id}"))
    yield from _anchors(project)


def _anchors(project: Project) -> Iterator[Diagnostic]:
    if indicators := project.indicators:
        ids: list[str] = [indicator.id for indicator in indicators.value.indicators]
        yield from _taken(indicators.source, "indicators", ids)
    if terms := project.terms:
        yield from _taken(terms.source, "terms", [term.id for term in terms.value.terms])
    for briefing in project.briefings:
        if timeline := briefing.timeline:
            ids = [milestone.id for milestone in timeline.value.milestones]
            yield from _taken(timeline.source, "milestones", ids)


def _taken(source: SourceFile, listing: str, ids: Sequence[str]) -> Iterator[Diagnostic]:
    for index, value in enumerate(ids):
        if _ANCHORS.fullmatch(value):
            yield source.problem((listing, index, "id"), "taken-anchor", value=value)
