"""What libyaml says of a mistake → which finding, and where the mistake began."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

_FULLWIDTH_INDENT = re.compile(" *[\u3000\u00a0]")


class Slip(NamedTuple):
    code: str
    line: int
    column: int


# A part of what libyaml says; the finding; whether the mistake is where the construct began.
_SLIPS = (
    ("quoted scalar", "unclosed-quote", True),
    ("scanning an alias", "yaml-alias", True),
    ("scanning an anchor", "yaml-alias", True),
    ("could not find expected ':'", "missing-colon", True),
    ("cannot start any token", "bad-start", False),
    ("mapping values are not allowed", "second-colon", False),
    ("did not find expected key", "bad-indent", False),
    ("did not find expected '-' indicator", "bad-indent", False),
)


def slip(error: yaml.MarkedYAMLError, lines: list[str]) -> Slip:
    """The mistake behind `error`, its line and column from 1."""
    said = f"{error.context} {error.problem}"
    found = (known for known in _SLIPS if known[0] in said)
    _, code, at_its_beginning = next(found, ("", "yaml-syntax", False))
    mark = error.context_mark if at_its_beginning else error.problem_mark
    if mark is None:
        return Slip(code, 1, 1)
    for number in range(mark.line, max(mark.line - 2, -1), -1):
        if number < len(lines) and (indent := _FULLWIDTH_INDENT.match(lines[number])):
            return Slip("fullwidth-indent", number + 1, indent.end())
    line = lines[mark.line] if mark.line < len(lines) else ""
    if code == "missing-colon" and "：" in line:
        return Slip("fullwidth-colon", mark.line + 1, line.index("：") + 1)
    if code == "bad-start" and line[mark.column : mark.column + 1] == "\t":
        code = "tab-indent"
    return Slip(code, mark.line + 1, mark.column + 1)
