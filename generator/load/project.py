"""A project's files, each read and checked by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Generic, NamedTuple, TypeVar

from pydantic_core import PydanticCustomError

from generator.diagnostic import BuildStopped, Diagnostic, Span, errors
from generator.load import files
from generator.load.content_files import ContentFiles, list_content
from generator.load.conversion import load_conversion
from generator.load.source_file import SourceFile, is_empty
from generator.load.unused_files import unused_files
from generator.load.validate import read_as
from generator.messages import Finding
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead
from generator.model.conversion import ConversionTables
from generator.model.facts import Facts
from generator.model.figure import Figures
from generator.model.ids import BriefingId
from generator.model.section import Section
from generator.model.site import SiteConfig

Model = TypeVar("Model", bound=Frozen)
Result = TypeVar("Result")

_OF_A_BRIEFING = ("briefing.yml", "timeline.yml", "figures.yml")
_SHARED = (files.SUBJECTS, files.TOPICS, files.INDICATORS, files.TERMS)


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
    """The files of a project that could be read, for rules to compare.

    `briefings` are those at hand, `facts` is what is known of all.
    """

    config: Document[SiteConfig] | None
    subjects: Document[files.SubjectsFile] | None
    topics: Document[files.TopicsFile] | None
    indicators: Document[files.IndicatorsFile] | None
    terms: Document[files.TermsFile] | None
    synonyms: Document[files.SynonymsFile] | None
    series: Document[files.SeriesFile] | None
    moved: Document[files.MovedFile] | None
    conversion: ConversionTables | None
    briefings: tuple[BriefingFiles, ...] = ()
    facts: tuple[Facts, ...] = ()


class _Reader:
    """Reads on after a problem, so that one run finds the problems of all files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Diagnostic] = []

    def attempt(self, read: Callable[[], Result]) -> Result | None:
        try:
            return read()
        except BuildStopped as stopped:
            self.problems.extend(stopped.diagnostics)
            return None

    def read(self, name: str, model: type[Model]) -> Document[Model] | None:
        return self.attempt(lambda: Document(*read_as(model, self.folder, name)))

    def read_if_there(self, name: str, model: type[Model]) -> Document[Model] | None:
        return self.read(name, model) if (self.folder / name).exists() else None

    def read_if_any(self, name: str, model: type[Model]) -> Document[Model] | None:
        """None where there is no such file, or nothing in it."""
        try:
            return Document(*read_as(model, self.folder, name))
        except BuildStopped as stopped:
            if (self.folder / name).exists() and not is_empty(stopped):
                self.problems.extend(stopped.diagnostics)
            return None


class ReadBriefing(NamedTuple):
    """A briefing's files, None where its folder has no right name, and what is wrong in them."""

    files: BriefingFiles | None
    problems: list[Diagnostic]


def read_shared(folder: Path, content_files: ContentFiles) -> tuple[Project, list[Diagnostic]]:
    """Read the files that are no briefing's of the project in `folder`."""
    reader = _Reader(folder)
    config = reader.read(files.SITE_CONFIG, SiteConfig)
    project = Project(
        config=config,
        subjects=reader.read(files.SUBJECTS, files.SubjectsFile),
        topics=reader.read(files.TOPICS, files.TopicsFile),
        indicators=reader.read(files.INDICATORS, files.IndicatorsFile),
        terms=reader.read(files.TERMS, files.TermsFile),
        synonyms=reader.read_if_any(files.SYNONYMS, files.SynonymsFile),
        series=reader.read_if_any(files.SERIES, files.SeriesFile),
        moved=reader.read_if_any(files.MOVED, files.MovedFile),
        conversion=reader.attempt(lambda: load_conversion(folder, config.value, content_files))
        if config
        else None,
    )
    return project, reader.problems


def read_briefing(
    folder: Path, content_files: ContentFiles, name: str, beside: Sequence[Diagnostic]
) -> ReadBriefing:
    """Read the briefing in content/`name`; not whole where `beside` it lies what may be its own."""
    reader = _Reader(folder)
    # A folder whose name is refused is told once, not for every file in it.
    identifier = reader.attempt(lambda: _folder_id(name))
    briefing = _read_briefing(reader, content_files, identifier) if identifier else None
    if briefing and any(is_of_briefing(error, name) for error in errors(beside)):
        briefing = replace(briefing, whole=False)
    return ReadBriefing(briefing, reader.problems)


def read_moved(folder: Path) -> Document[files.MovedFile] | None:
    """What has moved, None where nothing is written of it; raises BuildStopped."""
    reader = _Reader(folder)
    moved = reader.read_if_any(files.MOVED, files.MovedFile)
    if reader.problems:
        raise BuildStopped(reader.problems)
    return moved


def is_of_briefing(problem: Diagnostic, name: str) -> bool:
    """Whether the problem stands in the briefing's folder."""
    return f"{problem.span.file}/".startswith(f"content/{name}/")


def unread(folder: Path, content_files: ContentFiles) -> list[Diagnostic]:
    """What is not read of what lies in content/, and that there is no briefing in it."""
    used = {files.SITE_CONFIG, files.SYNONYMS, files.SERIES, files.MOVED, *_SHARED}
    used.update(content_files.yaml_in(files.LAYERS))
    for name in content_files.briefings:
        used |= {f"content/{name}/{file}" for file in _OF_A_BRIEFING}
        used.update(_section_names(content_files, name))
    problems = [*unused_files(folder, content_files, used)]
    if not content_files.briefings:
        problems.append(Finding("no-briefing").at(Span("content")))
    return problems


def listed(folder: Path) -> ContentFiles:
    """The files of content/; raises BuildStopped where there is none or it cannot be listed."""
    content_files = list_content(folder)
    if not (folder / "content").is_dir():
        raise BuildStopped([Finding("missing-folder", {"file": "content"}).at(Span("content"))])
    return content_files


def _section_names(content_files: ContentFiles, briefing: str) -> list[str]:
    names = content_files.yaml_in(files.sections_folder(briefing))
    return [name for name in names if files.is_content(name)]


def _read_briefing(reader: _Reader, content_files: ContentFiles, name: BriefingId) -> BriefingFiles:
    head = reader.read(files.briefing_file(name), BriefingHead)
    timeline = reader.read(files.timeline_file(name), files.TimelineFile)
    has_figures = (reader.folder / files.figures_file(name)).exists()
    figures = reader.read_if_there(files.figures_file(name), Figures)
    read = [reader.read(path, Section) for path in _section_names(content_files, name)]
    sections, twice = _each_once([section for section in read if section])
    reader.problems.extend(twice)
    if not read:
        folder = Span(files.sections_folder(name))
        reader.problems.append(Finding("no-section").at(folder))
    return BriefingFiles(
        name,
        head,
        tuple(sorted(sections, key=lambda document: document.value.place.order)),
        timeline,
        figures,
        whole=bool(head and timeline and len(sections) == len(read) > 0)
        and (figures is not None or not has_figures),
    )


def _each_once(
    sections: Sequence[Document[Section]],
) -> tuple[list[Document[Section]], list[Diagnostic]]:
    """The sections, each place once, that in the file of its name first; and what was left out."""
    by_name = sorted(sections, key=lambda document: not _has_right_name(document))
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
        diagnostic = Finding(refused.type, {"value": name}).at(Span(f"content/{name}"))
        raise BuildStopped([diagnostic]) from None
