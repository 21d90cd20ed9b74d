"""What is wrong with an editor's input, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file: path relative to the project, line and column in characters from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `code` is stable English; `message` says what is wrong, `hint` what to type."""

    span: Span
    code: str
    message: str
    hint: str
    severity: Severity = Severity.ERROR
    source_line: str = ""


class BuildStopped(Exception):
    """The input cannot be published; nothing has been written."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=lambda found: found.span))
        super().__init__(f"{len(self.diagnostics)} problem(s)")
