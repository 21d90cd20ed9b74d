"""Findings as a person reads them, and as machines do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from generator.diagnostic import Diagnostic, LocalizedText
from generator.messages import Wording
from generator.messages.columns import columns
from generator.messages.wording import visible

Findings = Iterable[Diagnostic]

_BESIDE = 60
"""Columns that are shown of a long line on either side of the caret."""


def as_text(diagnostics: Findings, wording: Wording) -> str:
    """Each finding with its place, its line with a caret, and what to type."""
    return "\n\n".join(_as_text(diagnostic, wording) for diagnostic in diagnostics)


def as_json(diagnostics: Findings, wording: Wording) -> str:
    """A list; file, line, column (in characters from 1), code, severity, message, hint, typed."""
    records = [_as_record(diagnostic, wording) for diagnostic in diagnostics]
    return json.dumps(records, ensure_ascii=False, indent=2)


def as_github(diagnostics: Findings, wording: Wording) -> str:
    """Workflow commands, which GitHub shows at the line."""
    return "\n".join(_as_command(diagnostic, wording) for diagnostic in diagnostics)


FORMATS: Mapping[str, Callable[[Findings, Wording], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


class LocalizedDiagnostic(NamedTuple):
    """A finding in words of one language; `line` has the caret under its character `at`, from 0.

    `line` is "" where there is none, `write` and `typed` where nobody can tell what to type.
    """

    place: str
    wrong: str
    line: str
    at: int
    instead: str
    write: str
    fix: str


def as_told(diagnostic: Diagnostic, wording: Wording) -> LocalizedDiagnostic:
    """What a person is told of a finding; of a long line what stands around the caret."""
    span = diagnostic.span
    severity = wording.say(LocalizedText(f"severity.{diagnostic.severity}"))
    line, at = _around(visible(diagnostic.source_line), span.column - 1)
    return LocalizedDiagnostic(
        place=f"{visible(span.file)}:{span.line}:{span.column}",
        wrong=f"{severity}{wording.wrong(diagnostic)}",
        line=line,
        at=at,
        instead=wording.instead(diagnostic),
        write=wording.say(LocalizedText("type")) if diagnostic.fix else "",
        fix="\n".join(map(visible, diagnostic.fix.splitlines())),
    )


def _as_text(diagnostic: Diagnostic, wording: Wording) -> str:
    told = as_told(diagnostic, wording)
    lines = [f"{told.place}: {told.wrong}"]
    if told.line:
        before = told.line[: told.at]
        padding = "".join("\t" if char == "\t" else " " * columns(char) for char in before)
        lines += [f"  | {told.line}", f"  | {padding}^"]
    lines.append(f"  {told.instead}")
    if told.fix:
        lines.append(f"  {told.write}")
        lines += [f"  | {line}" for line in told.fix.splitlines()]
    return "\n".join(lines)


def _as_record(diagnostic: Diagnostic, wording: Wording) -> dict[str, str | int]:
    return {
        "file": diagnostic.span.file,
        "line": diagnostic.span.line,
        "column": diagnostic.span.column,
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": wording.wrong(diagnostic),
        "hint": wording.instead(diagnostic),
        "typed": diagnostic.fix,
    }


def _as_command(diagnostic: Diagnostic, wording: Wording) -> str:
    span = diagnostic.span
    place = f"file={_property(span.file)},line={span.line},col={span.column}"
    said = [wording.wrong(diagnostic), wording.instead(diagnostic)]
    if diagnostic.fix:
        said += [wording.say(LocalizedText("type")), diagnostic.fix]
    text = _data(" ".join(said))
    return f"::{diagnostic.severity} {place},title={diagnostic.code}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _around(line: str, position: int) -> tuple[str, int]:
    """What is shown of a line, and how many characters of that stand before the caret."""
    start, end = _tail(line[:position]), _head(line[position:])
    return start + end, len(start)


def _head(text: str) -> str:
    room = _BESIDE
    for index, char in enumerate(text):
        room -= columns(char)
        if room < 0:
            return f"{text[:index]}…"
    return text


def _tail(text: str) -> str:
    return _head(text[::-1])[::-1]
