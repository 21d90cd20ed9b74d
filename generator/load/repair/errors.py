"""What libyaml says of a mistake → which issue it was, and where it began."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from generator.deferred import pattern
from generator.load.repair.braces import record_issue
from generator.load.repair.escapes import bad_escape
from generator.load.repair.fields import two_fields, without_braces
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.lines import odd_indent, odd_line, without_colon
from generator.load.repair.lists import misplaced_line
from generator.load.repair.neighbours import (
    aligned,
    first_without_colon,
    indented_under_key,
    open_bracket,
    unclosed,
    without_sign,
)
from generator.load.repair.values import (
    closed,
    in_key,
    needless_sign,
    quoted,
    sign_at,
    template_at,
    unbracketed,
    with_wide_colon,
)

# A part of what libyaml says; the finding; whether the mistake is where the construct began.
_SAID = (
    ("escape c", "bad-escape", False),
    ("hexdecimal number", "bad-escape", False),
    ("quoted scalar", "unclosed-quote", True),
    ("parsing a flow mapping", "unclosed-bracket", True),
    ("parsing a flow sequence", "unclosed-bracket", True),
    ("scanning an alias", "yaml-alias", True),
    ("scanning an anchor", "yaml-alias", True),
    ("scanning a tag", "yaml-tag", True),
    ("parsing a tag", "yaml-tag", True),
    ("undefined tag handle", "yaml-tag", False),
    ("<document start>", "several-documents", False),
    ("could not find expected ':'", "missing-colon", True),
    ("cannot start any token", "bad-start", False),
    ("mapping values are not allowed", "second-colon", False),
    ("did not find expected key", "bad-indent", False),
    ("did not find expected '-' indicator", "bad-indent", False),
)


_OF_BRACKETS = ("bad-start", "unclosed-bracket", "yaml-syntax")
_NEAR = 100  # lines
_GLUED = pattern(r" *(?:- +)*[a-z_]+:[\[{]")


def issue(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> SyntaxIssue:
    """The mistake behind `error`."""
    said = f"{error.context} {error.problem}"
    reasons = (known for known in _SAID if known[0] in said)
    _, code, at_its_beginning = next(reasons, ("", "yaml-syntax", False))
    mark = error.context_mark if at_its_beginning else error.problem_mark
    number, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    # The end of a file is after its last line.
    if number > len(lines) or (number == len(lines) and not lines[-1]):
        number, column = max(len(lines) - (not lines[-1]), 1), 1
    for near in (number - 1, number):
        # A quotation mark that is open in a record ends at the first of the line below.
        if near and (in_braces := record_issue(lines[near - 1], near)):
            return in_braces
    if found_above := _above(code, lines, number, column):
        return found_above
    line = lines[number - 1]
    if found_on_line := _on_one_line(code, line, number):
        return found_on_line
    return _explained(*_told_apart(code, line, column), lines, number)


def _above(code: str, lines: Sequence[str], number: int, column: int) -> SyntaxIssue | None:
    """The issue in the line or above it of which YAML's complaint is only the consequence."""
    if syntax_issue := _opened_above(lines, number):
        return syntax_issue
    if code == "several-documents":
        return _parted(lines, number)
    line = lines[number - 1]
    if sign := _other_language(code, line):
        return SyntaxIssue("bad-start", number, sign, quoted(line))
    if code not in ("unclosed-quote", "bad-escape", "second-colon") and (
        odd := _odd(lines, number)
    ):
        return odd
    if code == "second-colon" and in_key(line, column):
        first = first_without_colon(lines, number)
        return _no_field(lines, *first) if first else misplaced_line(lines, number)
    return misplaced_line(lines, number) if code == "bad-indent" else None


def _other_language(code: str, line: str) -> int | None:
    """The column of a directive of YAML's or of a template's sign, which no value begins with."""
    if line.startswith("%"):
        return 1
    return template_at(line) if code in _OF_BRACKETS else None


def _odd(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """What is mistyped in the line, or in the indentation of the two before it."""
    for earlier in range(number, max(number - 3, 0), -1):
        find = odd_line if earlier == number else odd_indent
        if syntax_issue := find(lines[earlier - 1], earlier):
            return syntax_issue
    return None


def _opened_above(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """A quotation mark or bracket that is open since a line above, of those that are near."""
    for earlier in range(number - 1, max(number - _NEAR, 0), -1):
        line = lines[earlier - 1]
        if column := unclosed(lines, earlier):
            return SyntaxIssue("unclosed-quote", earlier, column, closed(line, column))
        if column := open_bracket(lines, earlier, number):
            if template_at(line):
                return SyntaxIssue("bad-start", earlier, column, quoted(line))
            return SyntaxIssue(
                "unclosed-bracket", earlier, column, line + unbracketed(line, column)
            )
    return None


def _parted(lines: Sequence[str], number: int) -> SyntaxIssue:
    """A line of YAML's own that ends what stands above, so that line `number` begins another."""
    for earlier in range(number, 0, -1):
        if lines[earlier - 1].startswith(("---", "...")):
            return SyntaxIssue("several-documents", earlier, 1)
        if lines[earlier - 1].startswith("%"):
            return SyntaxIssue("bad-start", earlier, 1)
    return SyntaxIssue("yaml-syntax", number, 1)


def _on_one_line(code: str, line: str, number: int) -> SyntaxIssue | None:
    """Fields on one line without their braces, or a sign too many after a quotation."""
    if code == "second-colon":
        glued = odd_line(line, number) if _GLUED.match(line) else None
        return glued or without_braces(line, number) or two_fields(line, number)
    return needless_sign(line, number) if code in (*_OF_BRACKETS, "bad-indent") else None


def _told_apart(code: str, line: str, column: int) -> tuple[str, int]:
    """What the line makes of YAML's complaint, and where it begins."""
    match code:
        case "bad-escape":
            return code, line.rfind("\\", 0, column) + 1
        case "second-colon" if in_key(line, column) and line.lstrip(" -")[:1].isascii():
            return "bad-indent", column
        case "bad-indent" if _in_value(line, column) and quoted(line):
            # A value that began with a sign of YAML's, and went on as text.
            return "bad-start", column
        case "unclosed-bracket" if unbracketed(line, column):
            return code, column
        case "yaml-syntax" | "unclosed-bracket":
            sign = sign_at(line)
            return ("bad-start", sign) if sign else ("yaml-syntax", column)
    return code, column


def _in_value(line: str, column: int) -> bool:
    return bool(line[: column - 1].strip()) and not in_key(line, column)


def _explained(code: str, column: int, lines: Sequence[str], number: int) -> SyntaxIssue:
    line = lines[number - 1]
    if code == "missing-colon":
        return _without_colon(lines, number, column)
    if code == "bad-escape":
        return bad_escape(line, number, column)
    details = {"tag": line[column - 1 :].split()[0]} if code == "yaml-tag" else {}
    return SyntaxIssue(code, number, column, _meant(code, column, lines, number), details)


def _meant(code: str, column: int, lines: Sequence[str], number: int) -> str | None:
    line = lines[number - 1]
    meant: str | None
    match code:
        case "unclosed-bracket":
            meant = line.rstrip() + unbracketed(line, column)
        case "bad-indent":
            meant = aligned(lines, number)
        case "unclosed-quote":
            meant = closed(line, column)
        case "yaml-syntax":
            meant = None
        case "bad-start":
            meant = without_sign(lines, number) or quoted(line)
        case "second-colon":
            meant = with_wide_colon(line, column) or quoted(line)
        case _:
            meant = quoted(line)
    return meant


def _without_colon(lines: Sequence[str], number: int, column: int) -> SyntaxIssue:
    if meant := indented_under_key(lines, number):
        return SyntaxIssue("unindented-text", number, column, meant)
    return without_colon(lines[number - 1], number) or SyntaxIssue(
        "missing-colon", number, column, ""
    )


def _no_field(lines: Sequence[str], number: int, start: str) -> SyntaxIssue:
    """A line that should begin a record with a field; what stands in its place can be read on."""
    line = lines[number - 1]
    if syntax_issue := odd_line(line, number) or without_colon(line, number):
        return syntax_issue
    return SyntaxIssue(
        "missing-colon", number, len(start) + 1, start if "-" in start else "", shown=False
    )
