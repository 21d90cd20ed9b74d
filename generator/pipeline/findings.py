"""Findings as plain data, to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.diagnostic import (
    Detail,
    Diagnostic,
    LocalizedText,
    Severity,
    Span,
    Stage,
)


def as_data(diagnostic: Diagnostic) -> dict[str, Any]:
    """The finding in lists, texts and numbers."""
    return {
        "span": [diagnostic.span.file, diagnostic.span.line, diagnostic.span.column],
        "code": diagnostic.code,
        "details": _details(diagnostic.details),
        "severity": diagnostic.severity.value,
        "stage": diagnostic.stage.value,
        "source_line": diagnostic.source_line,
        "typed": diagnostic.fix,
    }


def from_data(data: Mapping[str, Any]) -> Diagnostic:
    """The finding that `as_data` took apart."""
    file, line, column = data["span"]
    return Diagnostic(
        Span(file, line, column),
        data["code"],
        {name: _detail(value) for name, value in data["details"].items()},
        Severity(data["severity"]),
        Stage(data["stage"]),
        data["source_line"],
        data["typed"],
    )


def _details(details: Mapping[str, Detail]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in details.items()}


def _plain(detail: Detail) -> object:
    if isinstance(detail, LocalizedText):
        return {"phrase": detail.phrase, "details": _details(detail.details)}
    return detail if isinstance(detail, str) else [_plain(part) for part in detail]


def _detail(value: Any) -> Detail:
    return tuple(map(_words, value)) if isinstance(value, list) else _words(value)


def _words(value: Any) -> str | LocalizedText:
    match value:
        case {"phrase": str(phrase), "details": details}:
            return LocalizedText(
                phrase, {name: _detail(detail) for name, detail in details.items()}
            )
    return str(value)
