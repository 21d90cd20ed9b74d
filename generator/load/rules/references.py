"""Every reference to an indicator, subject, topic, item or milestone leads somewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.diagnostic import Diagnostic
from generator.load.advice import advice
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.walk import items, observations, places
from generator.load.yaml_tree import Path


def check(project: Project) -> Iterator[Diagnostic]:
    subjects = [subject.id for subject in project.subjects.value.subjects]
    for index, indicator in enumerate(project.indicators.value.indicators):
        path = ("indicators", index, "subject")
        yield from _known(
            project.indicators.source, path, indicator.subject, subjects, "unknown-subject"
        )
    for index, term in enumerate(project.terms.value.terms):
        path = ("terms", index, "subject")
        yield from _known(project.terms.source, path, term.subject, subjects, "unknown-subject")
    for briefing in project.briefings:
        yield from _observations(project, briefing)
        yield from _items(project, briefing)
        yield from _milestones(briefing, subjects)
        yield from _headlines(briefing)


def _known(
    source: SourceFile, path: Path, value: str, known: Collection[str], code: str
) -> Iterator[Diagnostic]:
    if value not in known:
        yield source.problem(path, code, value=value, advice=advice(value, known))


def _observations(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    defined = [indicator.id for indicator in project.indicators.value.indicators]
    observed = {found.observation.indicator for found in observations(briefing)}
    for source, path, observation in observations(briefing):
        where = (*path, "indicator")
        yield from _known(source, where, observation.indicator, defined, "unknown-indicator")
        if observation.part_of:
            where = (*path, "part_of")
            whole = observation.part_of
            yield from _known(source, where, whole, sorted(observed), "unobserved-indicator")


def _items(project: Project, briefing: BriefingFiles) -> Iterator[Diagnostic]:
    topics = [topic.id for topic in project.topics.value.topics]
    known = [found.item.place for found in items(briefing)]
    for source, path, item, _ in items(briefing):
        for index, place in enumerate(item.continues):
            yield from _known(source, (*path, "continues", index), place, known, "unknown-place")
        for index, note in enumerate(item.topics):
            where = (*path, "topics", index, "topic")
            yield from _known(source, where, note.topic, topics, "unknown-topic")


def _milestones(briefing: BriefingFiles, subjects: Collection[str]) -> Iterator[Diagnostic]:
    source, milestones = briefing.timeline.source, briefing.timeline.value.milestones
    known = [milestone.id for milestone in milestones]
    summarised = places(briefing)
    for index, milestone in enumerate(milestones):
        path = ("milestones", index)
        where = (*path, "subject")
        yield from _known(source, where, milestone.subject, subjects, "unknown-subject")
        yield from _known(source, (*path, "place"), milestone.place, summarised, "unknown-place")
        for number, earlier in enumerate(milestone.follows):
            follows = (*path, "follows", number)
            yield from _known(source, follows, earlier, known, "unknown-milestone")


def _headlines(briefing: BriefingFiles) -> Iterator[Diagnostic]:
    source, head = briefing.head.source, briefing.head.value
    observed = sorted({found.observation.indicator for found in observations(briefing)})
    for index, headline in enumerate(head.headline_indicators):
        path = ("headline_indicators", index)
        yield from _known(source, path, headline, observed, "unobserved-indicator")
    milestones = [milestone.id for milestone in briefing.timeline.value.milestones]
    for index, headline in enumerate(head.headline_milestones):
        path = ("headline_milestones", index)
        yield from _known(source, path, headline, milestones, "unknown-milestone")
