"""An id names one thing; an indicator has one observation a period and status in a briefing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic, Span
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.walk import observations


def check(project: Project) -> Iterator[Diagnostic]:
    yield from repeated(
        project.subjects.source, "subjects", "id", [s.id for s in project.subjects.value.subjects]
    )
    yield from repeated(
        project.topics.source, "topics", "id", [t.id for t in project.topics.value.topics]
    )
    yield from repeated(
        project.indicators.source,
        "indicators",
        "id",
        [i.id for i in project.indicators.value.indicators],
    )
    yield from repeated(
        project.terms.source, "terms", "id", [t.id for t in project.terms.value.terms]
    )
    for briefing in project.briefings:
        yield from repeated(
            briefing.head.source, "parts", "id", [part.id for part in briefing.head.value.parts]
        )
        yield from repeated(
            briefing.timeline.source,
            "milestones",
            "id",
            [m.id for m in briefing.timeline.value.milestones],
        )
        yield from _repeated_observations(briefing)


def repeated(
    source: SourceFile, listing: str, field: str, values: Sequence[str]
) -> Iterator[Diagnostic]:
    """The values of `field` in `listing` that stand there already."""
    first: dict[str, int] = {}
    for index, value in enumerate(values):
        if value in first:
            earlier = source.span((listing, first[value], field))
            yield source.problem(
                (listing, index, field),
                "duplicate-id",
                value=value,
                file=earlier.file,
                line=str(earlier.line),
            )
        first.setdefault(value, index)


def _repeated_observations(briefing: BriefingFiles) -> Iterator[Diagnostic]:
    first: dict[tuple[str, ...], Span] = {}
    for found in observations(briefing):
        observation = found.observation
        key = (observation.indicator, observation.period, observation.status.code)
        path = (*found.path, "indicator")
        if earlier := first.get(key):
            yield found.source.problem(
                path,
                "duplicate-observation",
                value=observation.indicator,
                file=earlier.file,
                line=str(earlier.line),
            )
        first.setdefault(key, found.source.span(path))
