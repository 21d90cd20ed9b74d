"""A project's files, each read and checked by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Generic, TypeVar

from pydantic_core import PydanticCustomError

from generator.diagnostic import BuildStopped, Diagnostic, Span, errors
from generator.load import files
from generator.load.content_files import ContentFiles, list_content
from generator.load.conversion import load_conversion
from generator.load.missing import without_echoes
from generator.load.source_file import SourceFile
from generator.load.strays import strays
from generator.load.validate import read_as
from generator.messages import Finding
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.conversion import ConversionTables
from generator.model.figure import Figures
from generator.model.ids import BriefingId
from generator.model.section import Section
from generator.model.site import SiteConfig

Model = TypeVar("Model", bound=Frozen)
Result = TypeVar("Result")

_OF_A_BRIEFING = ("briefing.yml", "timeline.yml", "figures.yml")


@dataclass(frozen=True)
class Document(Generic[Model]):
    """A file and what it says."""

    source: SourceFile
    value: Model


@dataclass(frozen=True)
class BriefingFiles:
    """The files of one briefing's folder that could be read; `whole` if all could.

    A briefing may have no figures.yml yet.
    """

    id: BriefingId
    head: Document[BriefingHead] | None
    sections: tuple[Document[Section], ...]
    timeline: Document[files.TimelineFile] | None
    figures: Document[Figures] | None
    whole: bool


@dataclass(frozen=True)
class Project:
    """The files of a project that could be read, for rules to compare."""

    config: Document[SiteConfig] | None
    subjects: Document[files.SubjectsFile] | None
    topics: Document[files.TopicsFile] | None
    indicators: Document[files.IndicatorsFile] | None
    terms: Document[files.TermsFile] | None
    synonyms: Document[files.SynonymsFile] | None
    conversion: ConversionTables | None
    briefings: tuple[BriefingFiles, ...]


class _Reader:
    """Reads on after a problem, so that one run finds the problems of all files."""

    def __init__(self, folder: Path, found: ContentFiles) -> None:
        self.folder = folder
        self.found = found
        self.problems: list[Diagnostic] = []
        self.used = {files.SYNONYMS}

    def attempt(self, read: Callable[[], Result]) -> Result | None:
        try:
            return read()
        except BuildStopped as stopped:
            self.problems.extend(stopped.diagnostics)
            return None

    def read(self, name: str, model: type[Model]) -> Document[Model]:
        self.used.add(name)
        return Document(*read_as(model, self.folder, name))

    def section_names(self, briefing: str) -> list[str]:
        found = self.found.yaml_in(files.sections_folder(briefing))
        return [name for name in found if files.is_content(name)]


def read_project(folder: Path) -> tuple[Project, list[Diagnostic]]:
    """Read every file of the project in `folder`; what cannot be read is told, and left out.

    Raises BuildStopped where content/ cannot be listed, as where there are links in it.
    """
    found = list_content(folder)
    if not (folder / "content").is_dir():
        raise BuildStopped([Finding("missing-folder", {"file": "content"}).at(Span("content"))])
    reader = _Reader(folder, found)
    config = reader.attempt(lambda: reader.read(files.SITE_CONFIG, SiteConfig))
    project = Project(
        config=config,
        subjects=reader.attempt(lambda: reader.read(files.SUBJECTS, files.SubjectsFile)),
        topics=reader.attempt(lambda: reader.read(files.TOPICS, files.TopicsFile)),
        indicators=reader.attempt(lambda: reader.read(files.INDICATORS, files.IndicatorsFile)),
        terms=reader.attempt(lambda: reader.read(files.TERMS, files.TermsFile)),
        synonyms=reader.attempt(lambda: reader.read(files.SYNONYMS, files.SynonymsFile))
        if (folder / files.SYNONYMS).exists()
        else None,
        conversion=reader.attempt(lambda: load_conversion(folder, config.value, found))
        if config
        else None,
        briefings=tuple(_read_briefings(reader)),
    )
    reader.used.update(found.yaml_in(files.LAYERS))
    beside = [*strays(folder, found, reader.used)]
    project = replace(project, briefings=tuple(_held(project.briefings, beside)))
    return project, without_echoes([*reader.problems, *beside])


def _held(
    briefings: Iterable[BriefingFiles], beside: Sequence[Diagnostic]
) -> Iterator[BriefingFiles]:
    """The briefings, not whole where a file that may be theirs was not read."""
    unread = [each.span.file for each in errors(beside)]
    for briefing in briefings:
        is_whole = not any(file.startswith(f"content/{briefing.id}/") for file in unread)
        yield replace(briefing, whole=briefing.whole and is_whole)


def _read_briefings(reader: _Reader) -> Iterator[BriefingFiles]:
    names = reader.found.briefings
    if not names:
        reader.problems.append(Finding("no-briefing").at(Span("content")))
    for name in names:
        # A folder whose name is refused is told once, not for every file in it.
        reader.used |= {f"content/{name}/{each}" for each in _OF_A_BRIEFING}
        reader.used.update(reader.section_names(name))
        if identifier := reader.attempt(lambda name=name: _folder_id(name)):  # type: ignore[misc]
            yield _read_briefing(reader, identifier)


def _read_briefing(reader: _Reader, name: BriefingId) -> BriefingFiles:
    head = reader.attempt(lambda: reader.read(files.briefing_file(name), BriefingHead))
    timeline = reader.attempt(lambda: reader.read(files.timeline_file(name), files.TimelineFile))
    has_figures = (reader.folder / files.figures_file(name)).exists()
    figures = (
        reader.attempt(lambda: reader.read(files.figures_file(name), Figures))
        if has_figures
        else None
    )
    read = [
        reader.attempt(lambda path=path: reader.read(path, Section))  # type: ignore[misc]
        for path in reader.section_names(name)
    ]
    sections, twice = _each_once([section for section in read if section])
    reader.problems.extend(twice)
    if not read:
        folder = Span(files.sections_folder(name))
        reader.problems.append(Finding("no-section").at(folder))
    return BriefingFiles(
        name,
        head,
        tuple(sorted(sections, key=lambda each: each.value.place.order)),
        timeline,
        figures,
        whole=bool(head and timeline and len(sections) == len(read) > 0)
        and (figures is not None or not has_figures),
    )


def _each_once(
    sections: Sequence[Document[Section]],
) -> tuple[list[Document[Section]], list[Diagnostic]]:
    """The sections, each place once, that in the file of its name first; and what was left out."""
    by_name = sorted(sections, key=lambda each: not _has_right_name(each))
    kept: dict[str, Document[Section]] = {}
    problems = []
    for section in by_name:
        first = kept.setdefault(section.value.place, section)
        if first is not section:
            details = {"value": section.value.place, "file": first.source.name}
            problems.append(section.source.problem(("place",), "section-twice", **details))
    return list(kept.values()), problems


def _has_right_name(section: Document[Section]) -> bool:
    return PurePosixPath(section.source.name).stem == section.value.id


def _folder_id(name: str) -> BriefingId:
    try:
        return BriefingId.read(name)
    except PydanticCustomError as refused:
        found = Finding(refused.type, {"value": name}).at(Span(f"content/{name}"))
        raise BuildStopped([found]) from None
