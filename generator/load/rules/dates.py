"""A briefing is published after its report, and nothing is done in years that are still to come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Document, Project
from generator.load.source_file import SourceFile
from generator.load.traversal import observations
from generator.load.yaml_tree import Path
from generator.model.briefing import BriefingHead
from generator.model.choice import PartKind
from generator.model.period import Period
from generator.model.placeholder import PLACEHOLDER


class _Dated(NamedTuple):
    """A day on which an editor did something, or something became of what a report tells."""

    source: SourceFile
    path: Path
    date: Period


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if head := briefing.head:
            yield from _published(head)


def still_to_come(briefing: BriefingFiles, year: int) -> Iterator[Diagnostic]:
    """What an editor dates after the next year; `year` is this one."""
    for source, path, date in _dated(briefing):
        if date.year > year + 1:
            yield source.problem(path, "far-ahead", value=date)


def latest_year(briefing: BriefingFiles) -> int:
    """The last in which an editor says that something was done; 0 for none."""
    return max((dated.date.year for dated in _dated(briefing)), default=0)


def _published(head: Document[BriefingHead]) -> Iterator[Diagnostic]:
    briefing = head.value
    if PLACEHOLDER.search(briefing.summary):
        return  # The day is that of the draft.
    reviewed = [part.about for part in briefing.parts if part.kind is PartKind.REVIEW]
    report = briefing.source.date or max(filter(None, reviewed), default=None)
    if report and _first_day(briefing.published) < _first_day(report):
        details = {"value": briefing.published, "report": report}
        yield head.source.problem(("published",), "published-before-report", **details)


def _first_day(date: Period) -> tuple[int, int, int]:
    before = 6 * ((date.half or 1) - 1) + 3 * ((date.quarter or 1) - 1)
    return date.year, date.month or before + 1, date.day or 1


def _dated(briefing: BriefingFiles) -> Iterator[_Dated]:
    if head := briefing.head:
        yield _Dated(head.source, ("published",), head.value.published)
    for source, path, observation in observations(briefing):
        for index, correction in enumerate(observation.corrections):
            yield _Dated(source, (*path, "corrections", index, "date"), correction.date)
    if timeline := briefing.timeline:
        for index, milestone in enumerate(timeline.value.milestones):
            for number, update in enumerate(milestone.updates):
                where = ("milestones", index, "updates", number, "date")
                yield _Dated(timeline.source, where, update.date)
