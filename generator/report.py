"""Findings as a person reads them, and as machines do."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from generator.diagnostic import Diagnostic, Severity

Findings = Iterable[Diagnostic]

_SEVERITY = {Severity.ERROR: "错误", Severity.WARNING: "提醒"}


def as_text(diagnostics: Findings) -> str:
    """Each finding with its place, its line with a caret, and what to type."""
    return "\n\n".join(map(_as_text, diagnostics))


def as_json(diagnostics: Findings) -> str:
    """A list; file, line, column (in characters from 1), code, severity, message, hint."""
    return json.dumps([_as_record(found) for found in diagnostics], ensure_ascii=False, indent=2)


def as_github(diagnostics: Findings) -> str:
    """Workflow commands, which GitHub shows at the line."""
    return "\n".join(map(_as_command, diagnostics))


FORMATS: Mapping[str, Callable[[Findings], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


def _as_text(found: Diagnostic) -> str:
    span = found.span
    lines = [f"{span.file}:{span.line}:{span.column}: {_SEVERITY[found.severity]}：{found.message}"]
    if found.source_line:
        before = found.source_line[: span.column - 1]
        padding = "".join("\t" if char == "\t" else " " * _columns(char) for char in before)
        lines += [f"  | {found.source_line}", f"  | {padding}^"]
    lines.append(f"  {found.hint}")
    return "\n".join(lines)


def _as_record(found: Diagnostic) -> dict[str, str | int]:
    return {
        "file": found.span.file,
        "line": found.span.line,
        "column": found.span.column,
        "code": found.code,
        "severity": found.severity,
        "message": found.message,
        "hint": found.hint,
    }


def _as_command(found: Diagnostic) -> str:
    span = found.span
    place = f"file={_escaped(span.file)},line={span.line},col={span.column}"
    text = _escaped(f"{found.message} {found.hint}")
    return f"::{found.severity} {place},title={found.code}::{text}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _columns(char: str) -> int:
    """How many columns a terminal gives to the character."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
