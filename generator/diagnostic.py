"""What is wrong with an editor's input, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple, TypeAlias


class Severity(StrEnum):
    """An error stops the build; a warning stops a release only."""

    ERROR = "error"
    WARNING = "warning"


class Stage(IntEnum):
    """What must be mended first: as long as a file cannot be read, the rest is a guess."""

    FILE = 0
    FIELD = 1
    REFERENCE = 2
    MEANING = 3


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """What the program says, whose {fields} are filled with `details`.

    The words of a `phrase` stand in the catalogues of generator/messages.
    """

    phrase: str
    details: Mapping[str, Detail] = field(default_factory=dict)


Detail: TypeAlias = "str | LocalizedText | tuple[str | LocalizedText, ...]"
"""What fills a {field}: the editor's own text, words of ours, or a list of such."""


class Span(NamedTuple):
    """A place in a file: path relative to the project, line and column in characters from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `code` is stable English; `details` fill the message that it chooses.

    `typed` is the line to type instead, where it can be told.
    """

    span: Span
    code: str
    details: Mapping[str, Detail] = field(default_factory=dict)
    severity: Severity = Severity.ERROR
    stage: Stage = Stage.FILE
    source_line: str = ""
    fix: str = ""


class BuildStopped(Exception):
    """The input cannot be published; nothing has been written."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = most_useful_first(diagnostics)
        super().__init__(f"{len(self.diagnostics)} problem(s)")


def most_useful_first(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Errors before warnings, causes before what may follow from them, then by file and line."""
    return tuple(
        sorted(
            diagnostics,
            key=lambda diagnostic: (diagnostic.severity, diagnostic.stage, diagnostic.span),
        )
    )


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those that stop a build."""
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity is Severity.ERROR]
