"""What libyaml says of a mistake → which slip it was, and where it began."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from generator.load.slip import Slip
from generator.load.yaml_lines import odd_indent, odd_line, without_colon
from generator.load.yaml_repair import aligned, closed, in_key, indented_under_block, quoted

# A part of what libyaml says; the finding; whether the mistake is where the construct began.
_SAID = (
    ("quoted scalar", "unclosed-quote", True),
    ("scanning an alias", "yaml-alias", True),
    ("scanning an anchor", "yaml-alias", True),
    ("scanning a tag", "yaml-tag", True),
    ("parsing a tag", "yaml-tag", True),
    ("undefined tag handle", "yaml-tag", False),
    ("could not find expected ':'", "missing-colon", True),
    ("cannot start any token", "bad-start", False),
    ("mapping values are not allowed", "second-colon", False),
    ("did not find expected key", "bad-indent", False),
    ("did not find expected '-' indicator", "bad-indent", False),
)


def slip(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip:
    """The mistake behind `error`."""
    said = f"{error.context} {error.problem}"
    found = (known for known in _SAID if known[0] in said)
    _, code, at_its_beginning = next(found, ("", "yaml-syntax", False))
    mark = error.context_mark if at_its_beginning else error.problem_mark
    number, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    # The end of a file is after its last line.
    if number > len(lines) or (number == len(lines) and not lines[-1]):
        number, column = max(len(lines) - (not lines[-1]), 1), 1
    if code not in ("unclosed-quote", "second-colon") and (odd := _odd(lines, number)):
        return odd
    return _explained(code, lines, number, column)


def _odd(lines: Sequence[str], number: int) -> Slip | None:
    """What is mistyped in the line, or in the indentation of the two before it."""
    for earlier in range(number, max(number - 3, 0), -1):
        find = odd_line if earlier == number else odd_indent
        if found := find(lines[earlier - 1], earlier):
            return found
    return None


def _explained(code: str, lines: Sequence[str], number: int, column: int) -> Slip:
    line = lines[number - 1]
    own_key = in_key(line, column)
    if code == "second-colon" and own_key:
        code = "bad-indent"
    elif code == "bad-indent" and not own_key and quoted(line):
        # A value that began with a sign of YAML's, and went on as text.
        code = "bad-start"
    match code:
        case "bad-indent":
            return Slip(code, number, column, aligned(lines, number))
        case "unclosed-quote":
            return Slip(code, number, column, closed(line, column))
        case "missing-colon":
            if meant := indented_under_block(lines, number):
                return Slip("unindented-text", number, column, meant)
            return without_colon(line, number) or Slip(code, number, column, "")
        case "yaml-syntax":
            return Slip(code, number, column)
    details = {"tag": line[column - 1 :].split()[0]} if code == "yaml-tag" else {}
    return Slip(code, number, column, quoted(line), details)
