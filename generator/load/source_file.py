"""Files → trees, remembering the lines for messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostic import BuildStopped, Detail, Diagnostic, Span
from generator.load.yaml_reader import read_yaml
from generator.load.yaml_tree import Node, locate, locate_key
from generator.load.yaml_tree import Path as TreePath
from generator.messages import Finding
from generator.model.text import unreadable

MAX_BYTES = 512 * 1024
_MERGE_MARK = "<<<<<<< "  # git's, where two people's changes meet


@dataclass(frozen=True)
class SourceFile:
    """A YAML file that has been read: its name relative to the project, its lines, its tree."""

    name: str
    lines: tuple[str, ...]
    root: Node

    def problem(self, path: TreePath, code: str, **details: Detail) -> Diagnostic:
        """A finding about the value at `path`."""
        return self._at(locate(self.root, path), Finding(code, details))

    def problem_at_key(self, path: TreePath, code: str, **details: Detail) -> Diagnostic:
        """A finding about the key that ends `path`."""
        return self._at(locate_key(self.root, path), Finding(code, details))

    def span(self, path: TreePath) -> Span:
        return locate(self.root, path)

    def _at(self, span: Span, finding: Finding) -> Diagnostic:
        line = self.lines[span.line - 1] if span.line <= len(self.lines) else ""
        return finding.at(span, line)


def read_file(project: Path, name: str, max_bytes: int = MAX_BYTES) -> SourceFile:
    """Read the YAML file `name` of the project; raises BuildStopped."""
    path = project / name
    if not path.is_symlink() and not path.exists():
        raise _stop("missing-file", name, file=name)
    if path.is_symlink() or not path.is_file():
        raise _stop("unreadable-file", name, file=name)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _stop("forbidden-file", name, file=name, why=str(error.strerror)) from None
    if len(data) > max_bytes:
        raise _stop("file-too-large", name, limit=str(max_bytes // 1024))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BuildStopped([Finding("not-utf-8").at(Span(name, line))]) from None
    lines = tuple(re.split("\r\n|[\r\n]", text))
    if problems := [*_bad_characters(name, lines), *_merge_marks(name, lines)]:
        raise BuildStopped(problems)
    return SourceFile(name, lines, read_yaml(text, name))


def _bad_characters(name: str, lines: tuple[str, ...]) -> Iterator[Diagnostic]:
    for number, line in enumerate(lines, 1):
        if bad := unreadable(line):
            finding = Finding("bad-character", {"character": f"U+{ord(bad[0]):04X}"})
            yield finding.at(Span(name, number, bad.start() + 1), line)


def _merge_marks(name: str, lines: tuple[str, ...]) -> Iterator[Diagnostic]:
    for number, line in enumerate(lines, 1):
        if line.startswith(_MERGE_MARK):
            yield Finding("merge-mark").at(Span(name, number), line)


def is_empty(stopped: BuildStopped) -> bool:
    """Whether nothing but the emptiness of a file stopped the build."""
    return [found.code for found in stopped.diagnostics] == ["empty-file"]


def _stop(code: str, name: str, **details: str) -> BuildStopped:
    return BuildStopped([Finding(code, details).at(Span(name))])
