"""Files and entries made anew, with every field explained."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.authoring.append import with_entries
from generator.authoring.change import briefing_of, checked, make, stop
from generator.authoring.schemas import header_of
from generator.authoring.series import with_series
from generator.diagnostic import BuildStopped, Span
from generator.edit import GUIDE, skeleton
from generator.load import Document, Project, advice, files, read_project
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.choice import FigureKind, PartKind
from generator.model.ids import BriefingId, IndicatorId, MilestoneId, SeriesId
from generator.model.indicator import Indicator
from generator.model.milestone import Milestone
from generator.model.place import Place
from generator.model.placeholder import placeholder
from generator.model.section import Section
from generator.model.series import Series

Written = tuple[str, ...]
"""Files, relative to the project."""

Given = Mapping[str, str]
"""Values by the path to their field."""

_YEAR = re.compile("[12][0-9]{3}")


def new_briefing(project: Path, name: str, *, on: str, series: str | None = None) -> Written:
    """Make a briefing with one section, one figure and one milestone; `on` is an ISO 8601 day.

    Raises BuildStopped if there is such a briefing, no such `series`, or the project would be worse
    for it.
    """
    folder = f"content/{checked(BriefingId, name, f'content/{name}')}"
    if (project / folder).exists():
        raise stop("taken-id", Span(folder), value=name)
    parsed, _ = read_project(project)
    year = named[0] if (named := _YEAR.search(name)) else on[:4]
    place, milestone, indicator = Place(f"{year}.1"), f"{name}-1", _first_indicator(parsed)
    head = {
        **(_of_series(parsed, series) if series else {}),
        "parts.id": year,
        "parts.kind": PartKind.REVIEW.words[0],
        **({"headline_indicators": f"[{indicator}]"} if indicator else {}),
        "headline_milestones": f"[{milestone}]",
        "published": on,
    }
    figure = {
        **({"items.observations.indicator": indicator} if indicator else {}),
        "items.observations.period": year,
        "items.observations.value": "0",
        "items.observations.kind": FigureKind.COUNT.words[0],
        # So that no reader sees the 0.
        "items.observations.printed": placeholder("数值和单位"),
    }
    first = _milestone(parsed, milestone, f"{place}.1", year)
    timeline = {f"milestones.{field}": value for field, value in first.items()}
    contents = {
        files.briefing_file(name): _file(files.briefing_file(name), BriefingHead, head),
        **_section(name, place, figure),
        files.timeline_file(name): _file(files.timeline_file(name), files.TimelineFile, timeline),
    }
    make(project, contents)
    return tuple(contents)


def new_section(project: Path, briefing: str, place: str) -> Written:
    """Make a section with one item; raises BuildStopped as above."""
    whose = briefing_of(read_project(project)[0], briefing)
    where = checked(Place, place, files.sections_folder(briefing))
    parts = whose.head.value.parts if whose.head else ()
    kind = next((part.kind for part in parts if part.id == where.part), None)
    given = {}
    if kind is PartKind.PLAN:
        given["items.new"] = placeholder("为什么是新的")
    elif any(part.kind is PartKind.PLAN for part in parts):
        given["items.unplanned"] = placeholder("计划部分怎样没有再写")
    contents = _section(briefing, where, given)
    for file in contents:
        if (project / file).exists():
            raise stop("taken-id", Span(file), value=where.section)
    make(project, contents)
    return tuple(contents)


def new_indicator(project: Path, name: str) -> Written:
    """Add an indicator to those there are; raises BuildStopped as above."""
    parsed, problems = read_project(project)
    if parsed.indicators is None:
        raise BuildStopped(problems)
    given = {"id": checked(IndicatorId, name, files.INDICATORS)} | _subject(parsed)
    return _append(project, parsed.indicators, Indicator, given)


def new_series(project: Path, name: str) -> Written:
    """Add a report series to those there are, if any; raises BuildStopped as above."""
    parsed, problems = read_project(project)
    given = {"id": checked(SeriesId, name, files.SERIES)}
    if parsed.series:
        return _append(project, parsed.series, Series, given)
    if (project / files.SERIES).exists():
        raise BuildStopped(problems)
    contents = with_series(project, parsed, skeleton(Series, given), [GUIDE])
    make(project, contents)
    return tuple(contents)


def new_milestone(project: Path, briefing: str, name: str) -> Written:
    """Add a milestone to a briefing's; raises BuildStopped as above."""
    parsed, problems = read_project(project)
    whose = briefing_of(parsed, briefing)
    if whose.timeline is None:
        raise BuildStopped(problems)
    checked(MilestoneId, name, whose.timeline.source.name)
    items = [item.place for section in whose.sections for item in section.value.items]
    place = _first(items)
    parts = whose.head.value.parts if whose.head else ()
    year = next((part.about for part in parts if place and part.id == Place(place).part), None)
    given = _milestone(parsed, name, place, year)
    return _append(project, whose.timeline, Milestone, given)


def _of_series(project: Project, series: str) -> Given:
    """What a briefing says of its series."""
    known = {entry.id: entry for entry in project.series.value.series} if project.series else {}
    one = next((other for other in known.values() if other.id == series), None)
    if one is None:
        said = advice(series, known)
        raise stop("unknown-series", Span(files.SERIES), value=series, advice=said)
    return {"series": one.id, "region": one.region}


def _section(briefing: str, place: Place, given: Given) -> dict[str, bytes]:
    file = files.section_file(briefing, place)
    return {
        file: _file(file, Section, {"place": place, "items.place": f"{place.section}.1", **given})
    }


def _milestone(project: Project, name: str, place: str | None, year: str | None) -> dict[str, str]:
    """`year` is that of the part that the place is in."""
    told = {"date": year, "place": place}
    return {"id": name} | _subject(project) | {field: text for field, text in told.items() if text}


def _subject(project: Project) -> dict[str, str]:
    """The first subject; where there is none, the check says so."""
    first = (
        _first(subject.id for subject in project.subjects.value.subjects)
        if project.subjects
        else None
    )
    return {"subject": first} if first else {}


def _first_indicator(project: Project) -> str | None:
    return (
        _first(indicator.id for indicator in project.indicators.value.indicators)
        if project.indicators
        else None
    )


def _first(texts: Iterable[str]) -> str | None:
    return next(iter(texts), None)


def _file(file: str, record: type[Frozen], given: Given) -> bytes:
    lines = [header_of(file), f"# {record.model_config['title']}", GUIDE, *skeleton(record, given)]
    return "".join(f"{line}\n" for line in lines).encode()


def _append(project: Path, document: Document[Any], record: type[Frozen], given: Given) -> Written:
    """Write an entry after the others of the list that a file is."""
    source = document.source
    ((name, entries),) = document.value
    for index, entry in enumerate(entries):
        if entry.id == given["id"]:
            raise stop("taken-id", source.span((name, index, "id")), value=entry.id)
    contents = {source.name: with_entries(project, document, [skeleton(record, given)])}
    make(project, contents)
    return (source.name,)
