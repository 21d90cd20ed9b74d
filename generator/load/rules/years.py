"""A figure and a milestone belong to the years of the report; a target lies ahead."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.walk import placed_observations
from generator.load.yaml_tree import Path
from generator.model.choice import FigureStatus, MilestoneStatus
from generator.model.period import Period
from generator.model.place import Place


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if briefing.head and briefing.whole:
            years = [part.id.year for part in briefing.head.value.parts]
            yield from _observations(briefing, years)
            yield from _milestones(briefing, years)


def _observations(briefing: BriefingFiles, years: list[int]) -> Iterator[Diagnostic]:
    for source, path, place, observation in placed_observations(briefing):
        is_target = observation.status is FigureStatus.TARGET
        where = (*path, "period")
        yield from _dated(source, where, observation.period, place, years, ahead=is_target)


def _milestones(briefing: BriefingFiles, years: list[int]) -> Iterator[Diagnostic]:
    assert briefing.timeline
    source = briefing.timeline.source
    for index, milestone in enumerate(briefing.timeline.value.milestones):
        is_planned = milestone.status is MilestoneStatus.PLANNED
        where = ("milestones", index, "date")
        date = milestone.date
        # A report may well tell of what was done long before.
        span = [min(date.year, *years), *years]
        yield from _dated(source, where, date, milestone.place, span, ahead=is_planned)


def _dated(
    source: SourceFile, path: Path, date: Period, place: Place, years: list[int], *, ahead: bool
) -> Iterator[Diagnostic]:
    """`ahead` says whether it may lie after the years of the report."""
    if ahead and date.year < int(place.part):
        yield source.problem(path, "target-in-the-past", value=date, part=place.part)
    elif date.year < min(years) or (date.year > max(years) and not ahead):
        first, last = str(min(years)), str(max(years))
        yield source.problem(path, "outside-the-years", value=date, first=first, last=last)
