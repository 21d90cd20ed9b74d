"""A change to a project, made only if the project is no worse for it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from pydantic_core import PydanticCustomError

from generator.diagnostic import BuildStopped, Detail, Diagnostic, Span, errors
from generator.edit import Move, write_files
from generator.load import BriefingFiles, Project, advice, files, list_content, load_site
from generator.messages import Finding
from generator.model.base import CheckedStr
from generator.model.ids import BriefingId
from generator.pipeline import THEME

Text = TypeVar("Text", bound=CheckedStr)


def make(
    project: Path,
    contents: Mapping[str, bytes],
    move: Move | None = None,
    accepted: Collection[str] = (),
) -> tuple[Diagnostic, ...]:
    """Write the files and move the folder, tried on a copy first.

    What is wrong then and was not before comes back, if its code is one of `accepted`. Raises
    BuildStopped with what else would be wrong, or where content/ cannot be listed; then nothing is
    written.
    """
    return carry_out(project, lambda folder: write_files(folder, contents, move), accepted)


def carry_out(
    project: Path, change: Callable[[Path], None], accepted: Collection[str] = ()
) -> tuple[Diagnostic, ...]:
    """Make a change to a project's folder, as above."""
    new = tried(project, change, accepted)
    change(project)
    return new


def tried(
    project: Path, change: Callable[[Path], None], accepted: Collection[str] = ()
) -> tuple[Diagnostic, ...]:
    """What comes back or is raised, as above, of a change that is made to a copy alone."""
    diagnostics = _problems(project)
    if any(diagnostic.code == "unreadable-file" for diagnostic in diagnostics):
        # What is no plain file cannot be copied.
        raise BuildStopped(diagnostics)
    known = {_identity(diagnostic) for diagnostic in diagnostics}
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in (files.SITE_CONFIG, *list_content(project).plain):
            if (project / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(project / name, copy / name)
        change(copy)
        new = tuple(problem for problem in _problems(copy) if _identity(problem) not in known)
        if worse := [problem for problem in new if problem.code not in accepted]:
            raise BuildStopped(worse)
    return new


def checked(kind: type[Text], text: str, file: str) -> Text:
    """The text as one of this kind, to stand in `file`; raises BuildStopped if it cannot be."""
    try:
        return kind.read(text)
    except PydanticCustomError as refused:
        raise stop(refused.type, Span(file), value=text) from None


def briefing_of(project: Project, name: str) -> BriefingFiles:
    """The files of the briefing of this id; raises BuildStopped if there is none."""
    known = {briefing.id: briefing for briefing in project.briefings}
    if name not in known:
        raise stop("unknown-briefing", Span("content"), value=name, advice=advice(name, known))
    return known[BriefingId(name)]


def stop(code: str, span: Span, **details: Detail) -> BuildStopped:
    return BuildStopped([Finding(code, details).at(span)])


def _problems(project: Path) -> tuple[Diagnostic, ...]:
    try:
        load_site(project, THEME)
    except BuildStopped as stopped:
        return tuple(errors(stopped.diagnostics))
    return ()


def _identity(diagnostic: Diagnostic) -> tuple[str, str, str]:
    """What a finding is, wherever it has moved to in its file."""
    return diagnostic.code, diagnostic.span.file, str(diagnostic.details)
