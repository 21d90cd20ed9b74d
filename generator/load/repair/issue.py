"""A syntax issue that keeps a line from being YAML, and the line that was meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostic import Detail


@dataclass(frozen=True)
class SyntaxIssue:
    """Where it is, in lines and columns from 1.

    `replacement` is the line to type instead, by which the file can be read on; an empty one
    leaves the line out, None says that nothing after it can be read. It is only `shown` to the
    editor where it is more than a way to read on; `fix` is shown where it takes more than a line.
    """

    code: str
    line: int
    column: int
    replacement: str | None = None
    details: Mapping[str, Detail] = field(default_factory=dict)
    shown: bool = True
    fix: str = ""


class UnreadableSyntax(Exception):
    """Stops the reading of a file at an issue."""

    def __init__(self, issue: SyntaxIssue) -> None:
        self.issue = issue
        super().__init__(issue.code)
