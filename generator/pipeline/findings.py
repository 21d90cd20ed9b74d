"""Findings as plain data, to be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.diagnostic import (
    BilingualText,
    Detail,
    Diagnostic,
    LocalizedText,
    Severity,
    Span,
    Stage,
)


def as_data(found: Diagnostic) -> dict[str, Any]:
    """The finding in lists, texts and numbers."""
    return {
        "span": [found.span.file, found.span.line, found.span.column],
        "code": found.code,
        "details": _details(found.details),
        "severity": found.severity.value,
        "stage": found.stage.value,
        "source_line": found.source_line,
        "typed": found.fix,
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
        return {"words": list(detail.words), "details": _details(detail.details)}
    return detail if isinstance(detail, str) else list(detail)


def _detail(value: Any) -> Detail:
    match value:
        case {"words": [chinese, english], "details": details}:
            told = {name: _detail(each) for name, each in details.items()}
            return LocalizedText(BilingualText(chinese, english), told)
        case list():
            return tuple(value)
    return str(value)
