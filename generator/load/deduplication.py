"""What is wrong with a file because another thing in it is: told once, and mended at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from generator.diagnostic import Diagnostic
from generator.load.repair.braces import has_record

_OF_WHAT_IS_MISSING = ("missing-field", "missing-fields", "target-without-a-date")
_OF_KEYS = (*_OF_WHAT_IS_MISSING, "unknown-field", "misplaced-field")
_IN_PLACE = ("null-value", "note-in-text")
_OF_VALUES = (
    "bad-start",
    "yaml-alias",
    "yaml-tag",
    "second-colon",
    "unclosed-quote",
    "unclosed-bracket",
    "bad-escape",
    "text-after-hash",
    "bad-character",
    "lookalike-letter",
)


def syntax_issues_and_validation(
    issues: Sequence[Diagnostic], diagnostics: Sequence[Diagnostic]
) -> list[Diagnostic]:
    """The issues, and of the `diagnostics` those that would stand if every issue were mended.

    A line that was left out is missed nowhere, and where one belongs was a guess.
    """
    if any(issue.code == "bad-indent" for issue in issues):
        return [*issues]
    beside: dict[int, list[Diagnostic]] = {issue.span.line: [] for issue in issues}
    for diagnostic in diagnostics:
        beside.get(diagnostic.span.line, []).append(diagnostic)
    left_out = any(_leaves_out(issue) and issue.code not in _IN_PLACE for issue in issues)
    of_line = {issue.span.line: issue for issue in issues}
    return [
        *(_answered(issue, beside[issue.span.line]) for issue in issues),
        *chain.from_iterable(
            _still_wrong(of_line[line], others) for line, others in beside.items()
        ),
        *(
            diagnostic
            for diagnostic in diagnostics
            if diagnostic.span.line not in beside
            and not (left_out and diagnostic.code in _OF_WHAT_IS_MISSING)
        ),
    ]


def _answered(issue: Diagnostic, beside: Sequence[Diagnostic]) -> Diagnostic:
    """The issue with the line to type that mends what is found on its line too, or with none."""
    if _leaves_out(issue):
        return issue
    validation_issue = next(
        (diagnostic for diagnostic in beside if diagnostic.code not in _OF_KEYS), None
    )
    if not validation_issue or issue.code not in _OF_VALUES:
        mended = (diagnostic.fix for diagnostic in reversed(beside) if diagnostic.fix)
        return replace(issue, fix=next(mended, issue.fix))
    if issue.code == "text-after-hash" and not has_record(issue.source_line):
        return replace(issue, fix=issue.source_line[: issue.span.column - 1].rstrip())
    return replace(issue, fix=validation_issue.fix)


def _still_wrong(issue: Diagnostic, beside: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """What is as wrong in the line that mends the issue, and has no line to type of its own."""
    if _leaves_out(issue) or issue.code in _OF_VALUES:
        return
    for diagnostic in beside:
        column = _column_typed(issue, diagnostic.span.column)
        if column and not diagnostic.fix and diagnostic.code not in _OF_WHAT_IS_MISSING:
            yield replace(diagnostic, span=diagnostic.span._replace(column=column))


def _column_typed(issue: Diagnostic, column: int) -> int | None:
    """Where in its line stands what has the `column` in the line to type; None if it does not."""
    before, after = issue.fix[:column], issue.fix[column - 1 :]
    if issue.source_line.startswith(before):
        return column
    return len(issue.source_line) - len(after) + 1 if issue.source_line.endswith(after) else None


def _leaves_out(issue: Diagnostic) -> bool:
    """Whether the file was read on without a field that the editor typed."""
    return not issue.fix or "\n" in issue.fix
