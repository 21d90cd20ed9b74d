"""No edition, briefing or topic takes the address of another page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic, Span
from generator.load.project import Project
from generator.messages import Finding
from generator.model.site import RESERVED_IDS, RESERVED_PATHS


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
            finding = Finding("reserved-page", {"value": briefing.id})
            yield finding.at(Span(f"content/{briefing.id}"))
