"""A project's files, each read and checked by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from generator.diagnostic import BuildStopped, Diagnostic, Span
from generator.load import files
from generator.load.conversion import load_conversion
from generator.load.messages import Finding
from generator.load.source_file import SourceFile, read_file
from generator.load.validate import validate
from generator.model.base import Frozen
from generator.model.briefing import BriefingHead, Section
from generator.model.conversion import ConversionTables
from generator.model.site import SiteConfig
from generator.model.text import Identifier

Model = TypeVar("Model", bound=Frozen)
Result = TypeVar("Result")


@dataclass(frozen=True)
class Document(Generic[Model]):
    """A file and what it says."""

    source: SourceFile
    value: Model


@dataclass(frozen=True)
class BriefingFiles:
    """The files of one briefing's folder."""

    id: Identifier
    head: Document[BriefingHead]
    sections: tuple[Document[Section], ...]
    timeline: Document[files.TimelineFile]


@dataclass(frozen=True)
class Project:
    """All files of a project that rules may compare."""

    config: Document[SiteConfig]
    subjects: Document[files.SubjectsFile]
    topics: Document[files.TopicsFile]
    indicators: Document[files.IndicatorsFile]
    terms: Document[files.TermsFile]
    conversion: ConversionTables
    briefings: tuple[BriefingFiles, ...]


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

    def read(self, name: str, model: type[Model]) -> Document[Model]:
        source = read_file(self.folder, name)
        return Document(source, validate(model, source))

    def folders(self) -> list[str]:
        """The briefings' folders: those in content/ that have a briefing.yml or sections/."""
        content = self.folder / "content"
        return sorted(
            folder.name
            for folder in (content.iterdir() if content.is_dir() else ())
            if (folder / "briefing.yml").exists() or (folder / "sections").exists()
        )

    def section_names(self, briefing: str) -> list[str]:
        folder = files.sections_folder(briefing)
        return [
            f"{folder}/{path.name}" for path in sorted((self.folder / folder).glob("[!.~]*.yml"))
        ]


def read_project(folder: Path) -> Project:
    """Read every file of the project in `folder`; raises BuildStopped with all problems."""
    reader = _Reader(folder)
    config = reader.attempt(lambda: reader.read(files.SITE_CONFIG, SiteConfig))
    subjects = reader.attempt(lambda: reader.read(files.SUBJECTS, files.SubjectsFile))
    topics = reader.attempt(lambda: reader.read(files.TOPICS, files.TopicsFile))
    indicators = reader.attempt(lambda: reader.read(files.INDICATORS, files.IndicatorsFile))
    terms = reader.attempt(lambda: reader.read(files.TERMS, files.TermsFile))
    conversion = config and reader.attempt(lambda: load_conversion(folder, config.value))
    briefings = [_read_briefing(reader, name) for name in reader.folders()]
    if not briefings:
        reader.problems.append(Finding("no-briefing").at(Span("content"), ""))
    if reader.problems:
        raise BuildStopped(reader.problems)
    assert config and subjects and topics and indicators and terms and conversion
    found = tuple(briefing for briefing in briefings if briefing)
    return Project(config, subjects, topics, indicators, terms, conversion, found)


def _read_briefing(reader: _Reader, name: str) -> BriefingFiles | None:
    head = reader.attempt(lambda: reader.read(files.briefing_file(name), BriefingHead))
    timeline = reader.attempt(lambda: reader.read(files.timeline_file(name), files.TimelineFile))
    sections = [
        reader.attempt(lambda path=path: reader.read(path, Section))  # type: ignore[misc]
        for path in reader.section_names(name)
    ]
    if not sections:
        folder = Span(files.sections_folder(name))
        reader.problems.append(Finding("no-section").at(folder, ""))
    identifier = reader.attempt(lambda: _folder_id(name))
    if head and timeline and identifier and all(sections):
        found = tuple(section for section in sections if section)
        return BriefingFiles(identifier, head, found, timeline)
    return None


def _folder_id(name: str) -> Identifier:
    try:
        return Identifier.read(name)
    except ValueError as refused:
        code = getattr(refused, "type", "bad-id")
        found = Finding(code, {"value": name}).at(Span(f"content/{name}"), "")
        raise BuildStopped([found]) from None
