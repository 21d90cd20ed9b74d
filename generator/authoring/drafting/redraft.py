"""A briefing drafted over from its report: what was written stays, what is new is added."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.authoring.change import stop
from generator.authoring.drafting.alignment import Alignment, aligned
from generator.authoring.drafting.briefing import Draft
from generator.authoring.drafting.places import TOLD
from generator.authoring.schemas import header_of
from generator.diagnostic import BuildStopped, Span
from generator.edit import (
    Replacement,
    entry,
    field_lines,
    figures_file,
    inserted,
    retyped,
    with_reasons,
)
from generator.load import BriefingFiles, Document, Project, files, places_of
from generator.model.figure import FigurePlace, KeptFigure
from generator.model.place import Place
from generator.model.placeholder import PLACEHOLDER
from generator.model.section import Section
from generator.reconciliation import alikeness
from generator.report_parser import Overview, Report

_SAME_REPORT = 0.2


class Redrafted(NamedTuple):
    """The files that a briefing done over has anew, and what became of the report's items.

    `added` are the places that were written; `elsewhere` those that the report has in another
    section now, which an editor has to move, `left` those that it has no more.
    """

    contents: Mapping[str, bytes]
    draft: Draft
    alignment: Alignment
    added: tuple[Place, ...]
    elsewhere: tuple[Place, ...]
    left: tuple[Place, ...]


def redraft(
    project: Path,
    parsed: Project,
    briefing: BriefingFiles,
    report: Report,
    about: Overview,
    *,
    earlier: BriefingFiles | None,
) -> Redrafted:
    """`earlier` is the briefing after which it is drafted.

    Raises BuildStopped where it is another report's briefing, or an item would be lost.
    """
    kept = briefing.figures and briefing.figures.value
    if not kept or alikeness(kept.figures, report.figures) < _SAME_REPORT:
        folder = Span(f"content/{briefing.id}")
        raise stop("drafted-from-another", folder, value=briefing.id)
    alignment = aligned(kept.paragraphs or report.paragraphs, report.paragraphs)
    moved = {old: new for old, new in alignment.moved.items() if old.section == new.section}
    sections = {section.value.place: section for section in briefing.sections}
    written = {item.place for section in sections.values() for item in section.value.items}
    _keep_what_was_written(sections.values(), {old: moved[old] for old in written & {*moved}})
    contents = _with_places(project, briefing.id, moved)
    added = [place for place in alignment.added if place not in written - {*moved}]
    new_sections = {place.section for place in added} - {*sections}
    places = {*added} | {place.heading() for place in new_sections}
    draft = Draft(briefing.id, report, about, parsed, places=places, earlier=earlier)
    for place, document in sections.items():
        file = document.source.name
        before = contents.get(file) or (project / file).read_bytes()
        items = [item for item in added if item.section == place]
        asked = retyped(before, _asked_anew(document, moved, draft))
        if (data := inserted(asked, _new_items(document, moved, items, draft))) != before:
            contents[file] = data
    for place in sorted(new_sections, key=lambda place: place.order):
        contents[files.section_file(briefing.id, place)] = draft.section_file(place)
    figures = files.figures_file(briefing.id)
    reasons = with_reasons(report.figures, _moved_figures(kept.figures, alignment.places))
    contents[figures] = figures_file(
        header_of(figures) or "", report.source, report.text, report.paragraphs, reasons
    )
    elsewhere = tuple(old for old in alignment.moved if old in written and old not in moved)
    left = tuple(place for place in alignment.gone if place in written)
    return Redrafted(contents, draft, alignment, tuple(added), elsewhere, left)


def _keep_what_was_written(
    sections: Iterable[Document[Section]], moved: Mapping[Place, Place]
) -> None:
    """No item comes to stand where another is that the report no longer has."""
    for document in sections:
        for index, item in enumerate(document.value.items):
            coming = [old for old, new in moved.items() if new == item.place]
            if coming and item.place not in moved:
                path = ("items", index, "place")
                details = {"place": item.place, "other": coming[0]}
                raise BuildStopped([document.source.problem(path, "item-in-the-way", **details)])


def _with_places(project: Path, briefing: str, moved: Mapping[Place, Place]) -> dict[str, bytes]:
    """The files in which a place is written that is another now."""
    if not moved:
        return {}
    changes: dict[str, list[Replacement]] = {}
    for span, place in places_of(project, briefing):
        if new := moved.get(place):
            changes.setdefault(span.file, []).append(Replacement(span, place, new))
    return {
        file: retyped((project / file).read_bytes(), replacements)
        for file, replacements in changes.items()
    }


def _asked_anew(
    document: Document[Section], moved: Mapping[Place, Place], draft: Draft
) -> Iterator[Replacement]:
    """What a draft asks and tells of the section and its items, for where they stand now."""
    source, section = document.source, document.value
    said = [section.place.heading(), *(item.place for item in section.items)]
    starts = [1, *(source.span(("items", at)).line for at in range(len(section.items)))]
    ends = [*starts[1:], len(source.lines) + 1]
    for old, start, end in zip(said, starts, ends, strict=True):
        new = moved.get(old, old)
        for number in range(start, end):
            span = Span(source.name, number)
            line = source.line(span)
            if match := TOLD.fullmatch(line.strip()):
                yield Replacement(span, match[0], f"# {draft.told(new)}")
            elif new != old and PLACEHOLDER.search(line) and f" {old} " in line:
                yield Replacement(span, f" {old} ", f" {new} ")


def _new_items(
    document: Document[Section], moved: Mapping[Place, Place], places: Iterable[Place], draft: Draft
) -> Iterator[tuple[int, list[str]]]:
    """The lines of each new item, and above which line of the section's file they go."""
    source = document.source
    standing = [
        (moved.get(item.place, item.place), source.span(("items", index)))
        for index, item in enumerate(document.value.items)
    ]
    first = standing[0][1]
    if source.line(first).strip()[:1] != "-":
        raise BuildStopped([source.problem_at(first, "list-on-one-line")])
    for place in places:
        below = next((span for other, span in standing if other.order > place.order), None)
        line = below.line if below else _end_of_items(document)
        while line > 1 and source.lines[line - 2].lstrip().startswith("#"):
            line -= 1
        yield line, entry([*field_lines(draft.item(place))], first.column - 3)


def _end_of_items(document: Document[Section]) -> int:
    """The line below the last item: that of the next field, or past the file's last."""
    source = document.source
    start = source.span(("items",)).line
    later = [
        line
        for field in Section.model_fields
        if field != "items" and (line := source.span((field,)).line) > start
    ]
    if later:
        return min(later)
    written = [number for number, line in enumerate(source.lines, 1) if line.strip()]
    return written[-1] + 1


def _moved_figures(
    kept: Iterable[KeptFigure], places: Mapping[Place, Place]
) -> Iterator[KeptFigure]:
    """The figures as they were kept, each at the place at which its item stands now."""
    for figure in kept:
        item = Place(figure.place.item)
        point = figure.place.removeprefix(item)
        place = FigurePlace(f"{places.get(item, item)}{point}")
        yield figure.model_copy(update={"place": place})
