"""Figures and milestones are of the report's years; a target lies ahead, and no result does.

Results of years before are told by another rule, which knows the reports of those years.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Document, Project
from generator.load.source_file import SourceFile
from generator.load.traversal import observations, placed_observations
from generator.load.yaml_tree import Path
from generator.model.briefing import BriefingHead
from generator.model.choice import FigureKind, FigureStatus, MilestoneStatus, PartKind
from generator.model.period import Period
from generator.model.place import PartId, Place

Years = Mapping[PartId, int]
"""The year of each part."""


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if briefing.head and briefing.whole:
            parts = briefing.head.value.parts
            told = {part.id: part.about.year for part in parts if part.about}
            if len(told) < len(parts):
                yield from _untold(briefing.head)
                continue
            reviewed = [told[part.id] for part in parts if part.kind is PartKind.REVIEW]
            yield from _observations(briefing, told)
            yield from _results(briefing, max(reviewed, default=max(told.values())))
            yield from _milestones(briefing, told)


def _untold(head: Document[BriefingHead]) -> Iterator[Diagnostic]:
    for index, part in enumerate(head.value.parts):
        if not part.about:
            yield head.source.problem(("parts", index, "id"), "part-without-year", value=part.id)


def _observations(briefing: BriefingFiles, years: Years) -> Iterator[Diagnostic]:
    for source, path, place, observation in placed_observations(briefing):
        is_target = observation.status is FigureStatus.TARGET
        where, period = (*path, "period"), observation.period
        yield from _dated(source, where, period, place, years, ahead=is_target, past=not is_target)


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


def _milestones(briefing: BriefingFiles, years: Years) -> Iterator[Diagnostic]:
    assert briefing.timeline
    source = briefing.timeline.source
    for index, milestone in enumerate(briefing.timeline.value.milestones):
        is_planned = milestone.status is MilestoneStatus.PLANNED
        where = ("milestones", index, "date")
        date = milestone.date
        # A report may well tell of what was done long before.
        yield from _dated(source, where, date, milestone.place, years, ahead=is_planned, past=True)


def _dated(
    source: SourceFile,
    path: Path,
    date: Period,
    place: Place,
    years: Years,
    *,
    ahead: bool,
    past: bool = False,
) -> Iterator[Diagnostic]:
    """`ahead` and `past` say whether it may lie after the years of the report, or before."""
    year = years.get(place.part)
    first, last = min(years.values()), max(years.values())
    if ahead and year and date.year < year:
        yield source.problem(path, "target-in-the-past", value=date, part=str(year))
    elif (date.year < first and not past) or (date.year > last and not ahead):
        details = {"value": date, "first": str(first), "last": str(last)}
        yield source.problem(path, "outside-the-years", **details)
