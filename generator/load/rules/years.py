"""Figures and milestones are of the report's years; a target lies ahead, and no result does."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.walk import observations, placed_observations
from generator.load.yaml_tree import Path
from generator.model.choice import FigureKind, FigureStatus, MilestoneStatus, PartKind
from generator.model.period import Period
from generator.model.place import Place


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if briefing.head and briefing.whole:
            parts = briefing.head.value.parts
            years = [part.id.year for part in parts]
            reviewed = [part.id.year for part in parts if part.kind is PartKind.REVIEW]
            yield from _observations(briefing, years)
            yield from _results(briefing, max(reviewed, default=max(years)))
            yield from _milestones(briefing, years)


def _observations(briefing: BriefingFiles, years: list[int]) -> Iterator[Diagnostic]:
    for source, path, place, observation in placed_observations(briefing):
        is_target = observation.status is FigureStatus.TARGET
        where = (*path, "period")
        yield from _dated(source, where, observation.period, place, years, ahead=is_target)


def _results(briefing: BriefingFiles, last: int) -> Iterator[Diagnostic]:
    """Results of a year that the report only plans; `last` is the last that it reviews.

    A figure is a result unless it says otherwise, so this is a status that was forgotten.
    """
    for source, path, observation in observations(briefing):
        is_result = observation.status is FigureStatus.RESULT
        is_planned = observation.kind is FigureKind.PLANNED
        if is_result and not is_planned and observation.period.year > last:
            details = {"value": observation.period, "last": str(last)}
            yield source.problem((*path, "period"), "result-of-a-plan", **details)


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
