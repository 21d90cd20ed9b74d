"""No briefing or topic takes the address of another page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic, Span
from generator.load.messages import Finding
from generator.load.project import Project
from generator.model.site import RESERVED_IDS, RESERVED_PATHS


def check(project: Project) -> Iterator[Diagnostic]:
    for index, edition in enumerate(project.config.value.editions):
        if edition.path in RESERVED_PATHS:
            path = ("editions", index, "path")
            yield project.config.source.problem(path, "reserved-page", value=edition.path)
    topics = project.topics.value.topics
    for index, topic in enumerate(topics):
        if topic.id in RESERVED_IDS:
            yield project.topics.source.problem(
                ("topics", index, "id"), "reserved-page", value=topic.id
            )
    taken = RESERVED_IDS | {topic.id for topic in topics}
    for briefing in project.briefings:
        if briefing.id in taken:
            found = Finding("reserved-page", {"value": briefing.id})
            yield found.at(Span(f"content/{briefing.id}"), "")
