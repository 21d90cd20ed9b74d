"""Every topic has items: its page gathers them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project


def check(project: Project) -> Iterator[Diagnostic]:
    facts = project.facts
    if not project.topics or not facts or not all(report.whole for report in facts):
        return
    used = {topic for report in facts for topic in report.topics}
    topics = project.topics.value.topics
    if not used <= {topic.id for topic in topics}:
        return  # One is mistyped, which is told.
    for index, topic in enumerate(topics):
        if topic.id not in used:
            path = ("topics", index, "id")
            yield project.topics.source.problem(path, "empty-topic", value=topic.id)
