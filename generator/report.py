"""Findings and progress, as a person reads them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from generator.diagnostic import Diagnostic, Severity

_SEVERITY = {Severity.ERROR: "错误", Severity.WARNING: "提醒"}


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """Each finding with its place, its line with a caret, and what to type."""
    return "\n\n".join(map(_as_text, diagnostics)) + "\n"


def _as_text(found: Diagnostic) -> str:
    span = found.span
    lines = [f"{span.file}:{span.line}:{span.column}: {_SEVERITY[found.severity]}：{found.message}"]
    if found.source_line:
        before = found.source_line[: span.column - 1]
        padding = "".join("\t" if char == "\t" else " " * _columns(char) for char in before)
        lines += [f"  | {found.source_line}", f"  | {padding}^"]
    lines.append(f"  {found.hint}")
    return "\n".join(lines)


def _columns(char: str) -> int:
    """How many columns a terminal gives to the character."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
