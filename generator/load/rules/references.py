"""Every reference leads to another thing that there is, and stands once in its list."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.suggestions.advice import advice
from generator.load.traversal import item_places, items, observations, places
from generator.load.yaml_tree import Path


def check(project: Project) -> Iterator[Diagnostic]:
    subjects = [s.id for s in project.subjects.value.subjects] if project.subjects else None
    if indicators := project.indicators:
        for index, indicator in enumerate(indicators.value.indicators):
            path = ("indicators", index, "subject")
            value = indicator.subject
            yield from _known(indicators.source, path, value, subjects, "unknown-subject")
    if terms := project.terms:
        for index, term in enumerate(terms.value.terms):
            path = ("terms", index, "subject")
            yield from _known(terms.source, path, term.subject, subjects, "unknown-subject")
    for briefing in project.briefings:
        yield from _observations(project, briefing)
        yield from _items(project, briefing)
        yield from _milestones(briefing, subjects)
        yield from _headlines(briefing)


def _known(
    source: SourceFile, path: Path, value: str, known: Collection[str] | None, code: str
) -> Iterator[Diagnostic]:
    """`known` is None where the file that would tell could not be read."""
    if known is not None and value not in known:
        yield source.problem(path, code, value=value, advice=advice(value, known))


def _once(source: SourceFile, path: Path, values: Sequence[str]) -> Iterator[Diagnostic]:
    for index, value in enumerate(values):
        if value in values[:index]:
            yield source.problem((*path, index), "repeated-value", value=value)


def _observed(briefing: BriefingFiles) -> list[str] | None:
    if not briefing.whole:
        return None
    return sorted({found.observation.indicator for found in observations(briefing)})


def _observations(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    indicators = project.indicators
    defined = [each.id for each in indicators.value.indicators] if indicators else None
    observed = _observed(briefing)
    for source, path, observation in observations(briefing):
        where = (*path, "indicator")
        yield from _known(source, where, observation.indicator, defined, "unknown-indicator")
        yield from _once(source, (*path, "sum_of"), observation.sum_of)
        for index, part in enumerate(observation.sum_of):
            where = (*path, "sum_of", index)
            if part == observation.indicator:
                yield source.problem(where, "self-reference", value=part)
            yield from _known(source, where, part, observed, "unobserved-indicator")
        if whole := observation.part_of:
            where = (*path, "part_of")
            if whole == observation.indicator:
                yield source.problem(where, "self-reference", value=whole)
            yield from _known(source, where, whole, observed, "unobserved-indicator")


def _items(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    topics = [t.id for t in project.topics.value.topics] if project.topics else None
    known = item_places(briefing) if briefing.whole else None
    for source, path, item, *_ in items(briefing):
        yield from _once(source, (*path, "continues"), item.continues)
        yield from _once(source, (*path, "topics"), [note.topic for note in item.topics])
        for index, place in enumerate(item.continues):
            yield from _known(source, (*path, "continues", index), place, known, "unknown-place")
        for index, note in enumerate(item.topics):
            where = (*path, "topics", index, "topic")
            yield from _known(source, where, note.topic, topics, "unknown-topic")


def _milestones(briefing: BriefingFiles, subjects: Collection[str] | None) -> Iterator[Diagnostic]:
    if not briefing.timeline:
        return
    source, milestones = briefing.timeline.source, briefing.timeline.value.milestones
    known = [milestone.id for milestone in milestones]
    summarised = places(briefing) if briefing.whole else None
    for index, milestone in enumerate(milestones):
        path = ("milestones", index)
        where = (*path, "subject")
        yield from _known(source, where, milestone.subject, subjects, "unknown-subject")
        yield from _known(source, (*path, "place"), milestone.place, summarised, "unknown-place")
        yield from _once(source, (*path, "follows"), milestone.follows)
        for number, earlier in enumerate(milestone.follows):
            follows = (*path, "follows", number)
            if earlier == milestone.id:
                yield source.problem(follows, "self-reference", value=earlier)
            yield from _known(source, follows, earlier, known, "unknown-milestone")


def _headlines(briefing: BriefingFiles) -> Iterator[Diagnostic]:
    if not briefing.head:
        return
    source, head = briefing.head.source, briefing.head.value
    observed = _observed(briefing)
    timeline = briefing.timeline
    milestones = [each.id for each in timeline.value.milestones] if timeline else None
    yield from _once(source, ("headline_indicators",), head.headline_indicators)
    for index, headline in enumerate(head.headline_indicators):
        path = ("headline_indicators", index)
        yield from _known(source, path, headline, observed, "unobserved-indicator")
    for index, comparison in enumerate(head.comparisons):
        where = ("comparisons", index, "indicators")
        yield from _once(source, where, comparison.indicators)
        for number, indicator in enumerate(comparison.indicators):
            yield from _known(source, (*where, number), indicator, observed, "unobserved-indicator")
    yield from _once(source, ("headline_milestones",), head.headline_milestones)
    for index, milestone in enumerate(head.headline_milestones):
        path = ("headline_milestones", index)
        yield from _known(source, path, milestone, milestones, "unknown-milestone")
