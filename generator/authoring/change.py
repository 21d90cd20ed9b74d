"""A change to a project, made only if the project is no worse for it."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from pydantic_core import PydanticCustomError

from generator.diagnostic import BuildStopped, Detail, Diagnostic, Span, errors
from generator.edit import Move, write_files
from generator.load import files, list_content, load_site
from generator.messages import Finding
from generator.model.base import CheckedStr
from generator.pipeline import THEME

Text = TypeVar("Text", bound=CheckedStr)


def make(
    project: Path,
    contents: Mapping[str, bytes],
    move: Move | None = None,
    tolerated: Collection[str] = (),
) -> tuple[Diagnostic, ...]:
    """Write the files and move the folder, tried on a copy first.

    What is wrong then and was not before comes back, if its code is one of `tolerated`. Raises
    BuildStopped with what else would be wrong, or where content/ cannot be listed; then nothing is
    written.
    """
    found = _problems(project)
    if any(each.code == "unreadable-file" for each in found):
        # What is no plain file cannot be copied.
        raise BuildStopped(found)
    known = {_identity(each) for each in found}
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in (files.SITE_CONFIG, *list_content(project).plain):
            if (project / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(project / name, copy / name)
        write_files(copy, contents, move)
        worse = tuple(each for each in _problems(copy) if _identity(each) not in known)
        if not {each.code for each in worse} <= {*tolerated}:
            raise BuildStopped(worse)
    write_files(project, contents, move)
    return worse


def checked(kind: type[Text], text: str, file: str) -> Text:
    """The text as one of this kind, to stand in `file`; raises BuildStopped if it cannot be."""
    try:
        return kind.read(text)
    except PydanticCustomError as refused:
        raise stop(refused.type, Span(file), value=text) from None


def stop(code: str, span: Span, **details: Detail) -> BuildStopped:
    return BuildStopped([Finding(code, details).at(span)])


def _problems(project: Path) -> tuple[Diagnostic, ...]:
    try:
        load_site(project, THEME)
    except BuildStopped as stopped:
        return tuple(errors(stopped.diagnostics))
    return ()


def _identity(found: Diagnostic) -> tuple[str, str, str]:
    """What a finding is, wherever it has moved to in its file."""
    return found.code, found.span.file, str(found.details)
