"""Every reference but a place leads to another thing that there is, and stands once in its list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.suggestions.advice import advice
from generator.load.traversal import items, observations
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
        yield from _series(project, briefing)
        yield from _observations(project, briefing)
        yield from _items(project, briefing)
        yield from _milestones(briefing, subjects)
        yield from _headlines(project, briefing)
        yield from _senses(project, briefing)


def _series(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    listed = project.series.value.series if project.series else ()
    if (head := briefing.head) and (value := head.value.series):
        known = [series.id for series in listed]
        yield from _known(head.source, ("series",), value, known, "unknown-series")


def _known(
    source: SourceFile, path: Path, value: str, known: Collection[str] | None, code: str
) -> Iterator[Diagnostic]:
    """`known` is None where the file that would tell could not be read."""
    if known is not None and value not in known:
        yield source.problem(path, code, value=value, advice=advice(value, known))


def _observed_here(
    source: SourceFile,
    path: Path,
    value: str,
    observed: Collection[str] | None,
    defined: Collection[str],
) -> Iterator[Diagnostic]:
    """Of an indicator that there is, another one is not what was meant."""
    if observed is not None and value not in observed and value in defined:
        said = LocalizedText("references.unobserved")
        yield source.problem(path, "unobserved-indicator", value=value, advice=said)
    else:
        yield from _known(source, path, value, observed, "unobserved-indicator")


def _once(source: SourceFile, path: Path, values: Sequence[str]) -> Iterator[Diagnostic]:
    for index, value in enumerate(values):
        if value in values[:index]:
            yield source.problem((*path, index), "repeated-value", value=value)


def _observed(briefing: BriefingFiles) -> list[str] | None:
    if not briefing.whole:
        return None
    return sorted({located.observation.indicator for located in observations(briefing)})


def _defined(project: Project) -> list[str] | None:
    indicators = project.indicators
    return [indicator.id for indicator in indicators.value.indicators] if indicators else None


def _observations(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    defined = _defined(project)
    observed = _observed(briefing)
    taken: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for *_, other in observations(briefing):
        taken[other.period, other.status.code].add(other.indicator)
    for source, path, observation in observations(briefing):
        where = (*path, "indicator")
        value = observation.indicator
        if defined is not None and value not in defined:
            # One that has a figure of the same period already cannot have been meant.
            others = taken[observation.period, observation.status.code]
            said = advice(value, dict.fromkeys(name for name in defined if name not in others))
            yield source.problem(where, "unknown-indicator", value=value, advice=said)
        yield from _once(source, (*path, "sum_of"), observation.sum_of)
        for index, part in enumerate(observation.sum_of):
            where = (*path, "sum_of", index)
            if part == observation.indicator:
                yield source.problem(where, "self-reference", value=part)
            yield from _observed_here(source, where, part, observed, defined or ())
        if whole := observation.part_of:
            where = (*path, "part_of")
            if whole == observation.indicator:
                yield source.problem(where, "self-reference", value=whole)
            yield from _observed_here(source, where, whole, observed, defined or ())


def _items(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    topics = [t.id for t in project.topics.value.topics] if project.topics else None
    for source, path, item, *_ in items(briefing):
        yield from _once(source, (*path, "continues"), item.continues)
        yield from _once(source, (*path, "topics"), [note.topic for note in item.topics])
        for index, note in enumerate(item.topics):
            where = (*path, "topics", index, "topic")
            yield from _known(source, where, note.topic, topics, "unknown-topic")


def _milestones(briefing: BriefingFiles, subjects: Collection[str] | None) -> Iterator[Diagnostic]:
    if not briefing.timeline:
        return
    source, milestones = briefing.timeline.source, briefing.timeline.value.milestones
    known = [milestone.id for milestone in milestones]
    for index, milestone in enumerate(milestones):
        path = ("milestones", index)
        where = (*path, "subject")
        yield from _known(source, where, milestone.subject, subjects, "unknown-subject")
        yield from _once(source, (*path, "follows"), milestone.follows)
        for number, earlier in enumerate(milestone.follows):
            if earlier.briefing:
                continue
            follows = (*path, "follows", number)
            if earlier.local == milestone.id:
                yield source.problem(follows, "self-reference", value=earlier)
            yield from _known(source, follows, earlier, known, "unknown-milestone")


def _headlines(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    if not briefing.head:
        return
    source, head = briefing.head.source, briefing.head.value
    observed, defined = _observed(briefing), _defined(project) or ()
    timeline = briefing.timeline
    milestones = [milestone.id for milestone in timeline.value.milestones] if timeline else None
    yield from _once(source, ("headline_indicators",), head.headline_indicators)
    for index, headline in enumerate(head.headline_indicators):
        path = ("headline_indicators", index)
        yield from _observed_here(source, path, headline, observed, defined)
    for index, comparison in enumerate(head.comparisons):
        where = ("comparisons", index, "indicators")
        yield from _once(source, where, comparison.indicators)
        for number, indicator in enumerate(comparison.indicators):
            yield from _observed_here(source, (*where, number), indicator, observed, defined)
    yield from _once(source, ("headline_milestones",), head.headline_milestones)
    for index, milestone in enumerate(head.headline_milestones):
        path = ("headline_milestones", index)
        yield from _known(source, path, milestone, milestones, "unknown-milestone")


def _senses(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    if not briefing.head:
        return
    source, senses = briefing.head.source, briefing.head.value.senses
    known = [term.id for term in project.terms.value.terms] if project.terms else None
    explained = [sense.term for sense in senses]
    yield from _once(source, ("senses",), explained)
    for index, term in enumerate(explained):
        yield from _known(source, ("senses", index, "term"), term, known, "unknown-term")
