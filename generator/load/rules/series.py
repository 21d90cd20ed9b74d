"""Reports of one region say to which series they belong; a series has one report a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.project import Document, Project
from generator.model.briefing import BriefingHead
from generator.model.facts import Facts
from generator.model.placeholder import PLACEHOLDER

_YEAR = re.compile(" *(?:19|20)[0-9]{2} *年度? *")


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.briefings:
        yield from _empty(project)
        yield from _dated(project)
    twice, unstated = _of_one_year(project.facts), _unstated(project.facts)
    for briefing in project.briefings:
        if not (head := briefing.head):
            continue
        if other := twice.get(briefing.id):
            details = {"year": str(other.year), "briefing": other.id}
            yield head.source.problem(("series",), "series-year-twice", **details)
        if other := unstated.get(briefing.id):
            said = _advice(project, head)
            details = {"value": head.value.region, "briefing": other.id}
            yield head.source.problem(("region",), "unstated-series", **details, advice=said)


def concerned(facts: Iterable[Facts]) -> set[str]:
    """The ids of the briefings of which something is wrong beside others."""
    known = [*facts]
    return {*_of_one_year(known), *_unstated(known)}


def _empty(project: Project) -> Iterator[Diagnostic]:
    facts = project.facts
    if not project.series or not facts or not all(report.whole for report in facts):
        return
    listed = project.series.value.series
    used = {report.series for report in facts if report.series}
    if not used <= {entry.id for entry in listed}:
        return  # One is mistyped, which is told.
    for index, series in enumerate(listed):
        if series.id not in used:
            path = ("series", index, "id")
            yield project.series.source.problem(path, "empty-series", value=series.id)


def _dated(project: Project) -> Iterator[Diagnostic]:
    """Short names with a year, before which that of each report would be printed."""
    for index, series in enumerate(project.series.value.series if project.series else ()):
        if project.series and (match := _YEAR.search(series.short_name)):
            path = ("series", index, "short_name")
            problem = project.series.source.problem(
                path, "year-in-series-name", value=series.short_name, year=match[0].strip()
            )
            meant = _YEAR.sub("", series.short_name)
            yield project.series.source.retyped(problem, path, meant) if meant else problem


def _of_one_year(facts: Iterable[Facts]) -> dict[str, Facts]:
    """The briefings whose series has another of that year, and that other; its id comes first."""
    first: dict[tuple[str, int], Facts] = {}
    doubles = {}
    for report in sorted(facts, key=lambda one: one.id):
        earlier = first.setdefault((report.in_series, report.year), report)
        if earlier is not report and report.year:
            doubles[report.id] = earlier
    return doubles


def _unstated(facts: Iterable[Facts]) -> dict[str, Facts]:
    """The briefings without a series, and for each another one of the same region."""
    known = [report for report in facts if report.region and not PLACEHOLDER.search(report.region)]
    others_of = {}
    for report in known:
        others = (other for other in known if other is not report and other.region == report.region)
        if not report.series and (other := next(others, None)):
            others_of[report.id] = other
    return others_of


def _advice(project: Project, head: Document[BriefingHead]) -> LocalizedText:
    series = project.series.value.series if project.series else ()
    meant = next((entry for entry in series if entry.region == head.value.region), None)
    if not meant:
        return LocalizedText("series.there-is-none")
    return LocalizedText("series.there-is-one", {"name": meant.name, "id": meant.id})
