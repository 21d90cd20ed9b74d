"""Files → trees, remembering the lines for messages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, starmap
from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import BuildStopped, Detail, Diagnostic, Span
from generator.load.file_bytes import lines_of, read_bytes
from generator.load.repair.characters import as_meant, odd_characters
from generator.load.repair.issue import SyntaxIssue
from generator.load.suggestions.retyped import with_value
from generator.load.yaml_reader import read_yaml
from generator.load.yaml_tree import Node, Scalar, find, last_line, locate, locate_key
from generator.load.yaml_tree import Path as TreePath
from generator.messages import Finding

_MOST_ODD = 30
_NOTHING = Scalar(Span(""), "")
# Git's, where two people's changes meet; the others are left where the first was deleted.
_MERGE_MARK = re.compile(r"\s*(<{7}|>{7}|[|]{7})( .*)?|={7}\s*")


@dataclass(frozen=True)
class SourceFile:
    """A YAML file that has been read: its name relative to the project, its lines, its tree.

    `meant` are the lines by which it could be read, where some of them are mistyped.
    """

    name: str
    lines: tuple[str, ...]
    root: Node
    meant: tuple[str, ...]

    def problem(self, path: TreePath, code: str, **details: Detail) -> Diagnostic:
        """A finding about the value at `path`."""
        return self.problem_at(locate(self.root, path), code, **details)

    def problem_at_key(self, path: TreePath, code: str, **details: Detail) -> Diagnostic:
        """A finding about the key that ends `path`."""
        return self.problem_at(locate_key(self.root, path), code, **details)

    def span(self, path: TreePath) -> Span:
        return locate(self.root, path)

    def lines_of(self, path: TreePath) -> range:
        """The numbers of the lines on which the value at `path` stands."""
        return range(self.span(path).line, last_line(find(self.root, path)) + 1)

    def text(self, path: TreePath) -> str:
        """The text at `path`, nothing where there is a list or a record."""
        listing = find(self.root, path)
        return listing.text if isinstance(listing, Scalar) else ""

    def told(self, issue: SyntaxIssue) -> Diagnostic:
        """A finding about a syntax issue, with the line to type."""
        finding = Finding(issue.code, issue.details)
        span = Span(self.name, issue.line, issue.column)
        typed = issue.fix or (issue.replacement if issue.replacement and issue.shown else "")
        return replace(finding.at(span, self.line(span)), fix=typed.rstrip())

    def doubled(self, key: Scalar, earlier: Scalar) -> Diagnostic:
        """A finding about a key that stands twice in one record, under one name or two."""
        line = str(earlier.span.line)
        return self.problem_at(key.span, "duplicate-key", field=earlier.text, line=line)

    def line(self, span: Span) -> str:
        return self.lines[span.line - 1] if span.line <= len(self.lines) else ""

    def line_meant(self, span: Span) -> str:
        return self.meant[span.line - 1] if span.line <= len(self.meant) else ""

    def is_as_typed(self, span: Span) -> bool:
        """Whether the line was typed as it was meant up to there: else the place is another."""
        return self.line(span)[: span.column] == self.line_meant(span)[: span.column]

    def problem_in(self, path: TreePath, part: str, code: str, **details: Detail) -> Diagnostic:
        """A finding about `part` of the text at `path`, where it first stands in the file.

        Not where it ends a longer number: 5 个 is not in 15 个.
        """
        span = locate(self.root, path)
        whole = re.compile(("(?<![0-9.])" if part[:1].isdecimal() else "") + re.escape(part))
        for number in range(span.line, len(self.lines) + 1):
            start = span.column - 1 if number == span.line else 0
            if match := whole.search(self.lines[number - 1], start):
                span = Span(self.name, number, match.start() + 1)
                break
        return self.problem_at(span, code, **details)

    def retyped(self, diagnostic: Diagnostic, path: TreePath, meant: str) -> Diagnostic:
        """The finding with the line in which `meant` stands for the value at `path`."""
        line = with_value(diagnostic.source_line, diagnostic.span.column, self.text(path), meant)
        return replace(diagnostic, fix=line or "")

    def reworded(
        self, diagnostic: Diagnostic, path: TreePath, reword: Callable[[str], str]
    ) -> Diagnostic:
        """The finding with its line, in which the text at `path` is put as `reword` has it.

        A text that goes on below is left to the editor, and what is written as an escape.
        """
        start, text = self.span(path), self.text(path)
        line = self.line(start)
        rest = line[start.column - 1 :]
        is_whole = text in rest or rest.startswith(("'", '"'))
        if diagnostic.span.line != start.line or not is_whole:
            return diagnostic
        meant = line[: start.column - 1] + reword(rest)
        return replace(diagnostic, fix=meant) if meant != line else diagnostic

    def problem_at(self, span: Span, code: str, **details: Detail) -> Diagnostic:
        """A finding about what stands at `span`."""
        return Finding(code, details).at(span, self.line(span))


class Scanned(NamedTuple):
    """A file with what is mistyped in it; `source` is as it was meant, None if nobody can tell."""

    source: SourceFile | None
    problems: tuple[Diagnostic, ...]


def read_file(project: Path, name: str) -> SourceFile:
    """Read the YAML file `name` of the project, which may be empty; raises BuildStopped."""
    data = read_bytes(project, name)
    try:
        return whole(name, data)
    except BuildStopped as stopped:
        if is_empty(stopped):
            return SourceFile(name, lines_of(name, data), _NOTHING, ())
        raise


def whole(name: str, data: bytes) -> SourceFile:
    """What the bytes of the YAML file `name` say; raises BuildStopped with every syntax issue."""
    source, problems = scan(name, data)
    if problems or not source:
        raise BuildStopped(problems)
    return source


def scan(name: str, data: bytes) -> Scanned:
    """What the bytes of the file `name` say, as far as they can be read; raises BuildStopped."""
    lines = lines_of(name, data)
    if marks := [*_merge_marks(name, lines)]:
        raise BuildStopped(marks)
    odd = tuple(islice(odd_characters(name, lines), _MOST_ODD))
    readable = tuple(map(as_meant, lines)) if odd else lines
    without_blanks = ["" if line.isspace() else line for line in readable]
    root, meant, issues, doubled = read_yaml(without_blanks, name)
    source = SourceFile(name, lines, root or _NOTHING, meant)
    # But for an odd character, the rest of its line may well be right.
    spoilt = {diagnostic.span.line for diagnostic in odd}
    told = (source.told(issue) for issue in issues if issue.line not in spoilt)
    typed = (pair for pair in doubled if source.is_as_typed(pair[0].span))
    problems = (*odd, *told, *starmap(source.doubled, typed))
    return Scanned(source if root else None, problems)


def _merge_marks(name: str, lines: tuple[str, ...]) -> Iterator[Diagnostic]:
    begun = False
    for number, line in enumerate(lines, 1):
        if _MERGE_MARK.fullmatch(line):
            column = len(line) - len(line.lstrip()) + 1
            mark = line[column - 1]
            if not begun:
                yield Finding("merge-mark").at(Span(name, number, column), line)
            begun = mark == "<" or (begun and mark != ">")


def is_empty(stopped: BuildStopped) -> bool:
    """Whether nothing but the emptiness of a file stopped the build."""
    return [diagnostic.code for diagnostic in stopped.diagnostics] == ["empty-file"]
