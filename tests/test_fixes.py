"""Nothing that is advised makes something else wrong: each line to type, typed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from generator.diagnostic import BuildStopped, Diagnostic
from generator.load import load_site
from generator.pipeline import THEME
from tests.test_cases import CASES, NAMES, lay

# What else is wrong in a case, and could not be told before.
_HIDDEN: Mapping[str, frozenset[str]] = {
    "bad-value": frozenset({"unlike-figures"}),
    "input-method-slips": frozenset({"missing-fields", "figure-not-in-report"}),
    "list-marks": frozenset({"empty-topic"}),
    "range-in-value": frozenset({"figure-not-in-report"}),
    "rules-run-beside-misfits": frozenset({"unobserved-indicator", "unlike-figures"}),
    "signs-in-values": frozenset({"empty-topic"}),
    "yaml-tag": frozenset({"too-long-for-its-place"}),
}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_advised_mends(name: str, project: Path) -> None:
    """All the lines of a file at once: of two that belong together, one alone is half a record."""
    lay(CASES / name, project)
    before = _problems(project)
    codes = {diagnostic.code for diagnostic in before} | _HIDDEN.get(name, frozenset())
    for file, diagnostics in _with_lines(before).items():
        path = project / file
        kept = path.read_bytes()
        path.write_text(_typed(kept.decode(), diagnostics), "utf-8")
        after = _problems(project)
        path.write_bytes(kept)
        assert {diagnostic.code for diagnostic in after} - codes == set()
        assert {*map(_told, diagnostics)} & {*map(_told, after)} == set()


def _problems(project: Path) -> Sequence[Diagnostic]:
    try:
        return load_site(project, THEME).warnings
    except BuildStopped as stopped:
        return stopped.diagnostics


def _with_lines(diagnostics: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    """By file those that have a line to type, of one line the first."""
    first: dict[tuple[str, int], Diagnostic] = {}
    for diagnostic in diagnostics:
        if diagnostic.fix:
            first.setdefault((diagnostic.span.file, diagnostic.span.line), diagnostic)
    by_file: dict[str, list[Diagnostic]] = {}
    for diagnostic in first.values():
        by_file.setdefault(diagnostic.span.file, []).append(diagnostic)
    return by_file


def _typed(text: str, diagnostics: Iterable[Diagnostic]) -> str:
    lines = text.split("\n")
    for diagnostic in diagnostics:
        lines[diagnostic.span.line - 1] = diagnostic.fix
    return "\n".join(lines)


def _told(diagnostic: Diagnostic) -> tuple[str, int, str, str]:
    return diagnostic.span.file, diagnostic.span.line, diagnostic.code, str(diagnostic.details)
