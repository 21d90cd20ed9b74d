"""Ways through a briefing's files that several rules take."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.load.item_places import item_places
from generator.load.project import BriefingFiles, Document, Project
from generator.load.source_file import SourceFile
from generator.load.yaml_tree import Path
from generator.model.base import Frozen
from generator.model.choice import PartKind
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.section import Item
from generator.model.text import Prose
from generator.model.texts import text_fields


class FoundObservation(NamedTuple):
    source: SourceFile
    path: Path
    observation: Observation


class FoundItem(NamedTuple):
    """`place` is that which the item should say, where it can be told; else what it says."""

    source: SourceFile
    path: Path
    item: Item
    part_kind: PartKind | None
    place: Place


def observations(briefing: BriefingFiles) -> Iterator[FoundObservation]:
    """Every observation of the briefing, and where it is written."""
    for section in briefing.sections:
        for index, observation in enumerate(section.value.observations):
            yield FoundObservation(section.source, ("observations", index), observation)
        for item_index, item in enumerate(section.value.items):
            for index, observation in enumerate(item.observations):
                path = ("items", item_index, "observations", index)
                yield FoundObservation(section.source, path, observation)


def placed_observations(
    briefing: BriefingFiles,
) -> Iterator[tuple[SourceFile, Path, Place, Observation]]:
    """The same with the place in the report at which each stands."""
    places_of = {section.source.name: section.value for section in briefing.sections}
    for source, path, observation in observations(briefing):
        section = places_of[source.name]
        is_item, at = path[0] == "items", path[1]
        assert isinstance(at, int)
        place = section.items[at].place if is_item else section.place.heading()
        yield source, path, place, observation


def documents(project: Project) -> Iterator[Document[Any]]:
    """Every file whose texts readers see: of the briefings at hand, or those that all share."""
    shared = (
        project.config,
        project.series,
        project.subjects,
        project.topics,
        project.indicators,
        project.terms,
    )
    if not project.briefings:
        yield from (document for document in shared if document)
    for briefing in project.briefings:
        yield from briefing_documents(briefing)


def briefing_documents(briefing: BriefingFiles) -> Iterator[Document[Any]]:
    yield from (
        document for document in (briefing.head, *briefing.sections, briefing.timeline) if document
    )


def prose_with(
    project: Project, pattern: re.Pattern[str]
) -> Iterator[tuple[SourceFile, Path, Prose]]:
    """Each text in which the pattern is found, its file and the path to it.

    A file is looked through whole before its texts are: there are thousands, and few have it.
    """
    for source, value in ((document.source, document.value) for document in documents(project)):
        raw = "\n".join(source.lines)
        if "\\" in raw or pattern.search(raw):
            for path, text in prose(value):
                if pattern.search(text):
                    yield source, path, text


def field_of(path: Path) -> str:
    """The name of the field to which a path leads, or of the list of one's own in which it ends."""
    return next(str(step) for step in reversed(path) if isinstance(step, str))


def prose(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Path, Prose]]:
    """Each text in a record, and the path to it."""
    if isinstance(value, Prose):
        yield path, value
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from prose(part, (*path, index))
    elif isinstance(value, Frozen):
        for name in text_fields(type(value)):
            yield from prose(getattr(value, name), (*path, name))


def items(briefing: BriefingFiles) -> Iterator[FoundItem]:
    """Every item of the briefing, where it is written, and what its part tells."""
    kinds = {part.id: part.kind for part in briefing.head.value.parts} if briefing.head else {}
    for section in briefing.sections:
        kind = kinds.get(section.value.place.part)
        meant = item_places(section.value)
        for index, (item, place) in enumerate(zip(section.value.items, meant, strict=True)):
            where = place.meant or item.place
            yield FoundItem(section.source, ("items", index), item, kind, where)


def summarised(briefing: BriefingFiles) -> list[Place]:
    """Every place that the briefing summarises, its sections' headings included.

    Where a section or an item says another place than its items or its file do, both.
    """
    headings = [section.value.place.heading() for section in briefing.sections]
    places = summarised_items(briefing)
    return list(dict.fromkeys([*headings, *(place.heading() for place in places), *places]))


def summarised_items(briefing: BriefingFiles) -> list[Place]:
    located = list(items(briefing))
    return list(dict.fromkeys([one.item.place for one in located] + [one.place for one in located]))


def unwritten(briefing: BriefingFiles) -> list[Place]:
    """The items that the report has, and the briefing does not summarise; headings of sections too.

    They have figures, or a number between others, or are known by their paragraphs. What heads a
    part is no section.
    """
    written = set(summarised(briefing))
    kept = briefing.figures.value if briefing.figures else None
    told = [figure.place.place for figure in kept.figures] if kept else []
    told += [paragraph.place for paragraph in kept.paragraphs] if kept else []
    last: dict[Place, int] = {}
    for place in [*written, *told]:
        last[place.section] = max(last.get(place.section, 0), place.item_number or 0)
    of_report = (
        Place(f"{section}.{number}")
        for section, end in last.items()
        for number in range(0 if section.section_number else 1, end + 1)
    )
    return [place for place in of_report if place not in written]
