"""An id names one thing; an indicator has one observation a period and status in a briefing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic, LocalizedText, Span
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.traversal import observations
from generator.load.yaml_tree import find, plain


def check(project: Project) -> Iterator[Diagnostic]:
    if series := project.series:
        yield from repeated(series.source, "series", "id", [s.id for s in series.value.series])
    if subjects := project.subjects:
        yield from repeated(
            subjects.source, "subjects", "id", [s.id for s in subjects.value.subjects]
        )
    if topics := project.topics:
        yield from repeated(topics.source, "topics", "id", [t.id for t in topics.value.topics])
    if indicators := project.indicators:
        ids: list[str] = [indicator.id for indicator in indicators.value.indicators]
        yield from repeated(indicators.source, "indicators", "id", ids)
    if terms := project.terms:
        yield from repeated(terms.source, "terms", "id", [term.id for term in terms.value.terms])
    for briefing in project.briefings:
        if head := briefing.head:
            yield from repeated(head.source, "parts", "id", [part.id for part in head.value.parts])
            ids = [comparison.id for comparison in head.value.comparisons]
            yield from repeated(head.source, "comparisons", "id", ids)
        if timeline := briefing.timeline:
            ids = [milestone.id for milestone in timeline.value.milestones]
            yield from repeated(timeline.source, "milestones", "id", ids)
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
                advice=LocalizedText(
                    "unique-ids.copy"
                    if _is_copy(source, listing, first[value], index)
                    else "unique-ids.another"
                ),
            )
        first.setdefault(value, index)


def _is_copy(source: SourceFile, listing: str, one: int, other: int) -> bool:
    return plain(find(source.root, (listing, one))) == plain(find(source.root, (listing, other)))


def _repeated_observations(briefing: BriefingFiles) -> Iterator[Diagnostic]:
    first: dict[tuple[str, ...], Span] = {}
    for located in observations(briefing):
        observation = located.observation
        key = (observation.indicator, observation.period, observation.status.code)
        path = (*located.path, "indicator")
        if earlier := first.get(key):
            yield located.source.problem(
                path,
                "duplicate-observation",
                value=observation.indicator,
                file=earlier.file,
                line=str(earlier.line),
            )
        first.setdefault(key, located.source.span(path))
