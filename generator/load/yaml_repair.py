"""The line that was meant, where another line or the whole value must be looked at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.load.yaml_lines import START

_KEY = re.compile(rf"{START}:")
_FIELD = re.compile(rf"{START}: +(?P<value>\S.*)")
_LISTED = re.compile(r"(?P<start> *- +)(?P<value>\S.*)")
_ITEM = re.compile(r"(?P<start> *)- ")
_BLOCK = re.compile(rf"{START}: *[|>][-+0-9]*\s*$")


def quoted(line: str) -> str | None:
    """The line with its value between quotation marks, so that nothing in it is YAML."""
    if found := _FIELD.fullmatch(line):
        return f"{found['start']}{found['key']}: {_in_quotes(found['value'])}"
    if found := _LISTED.fullmatch(line):
        return f"{found['start']}{_in_quotes(found['value'])}"
    return None


def closed(line: str, column: int) -> str:
    """The line with the quotation mark that opens at `column` closed at its end."""
    return line.rstrip() + line[column - 1]


def in_key(line: str, column: int) -> bool:
    """Whether `column` is in the line's own key, or at the colon after it."""
    found = _KEY.match(line)
    return bool(found) and column <= found.end()  # type: ignore[union-attr]


def aligned(lines: Sequence[str], number: int) -> str | None:
    """Line `number` at the nearest indentation before it of its sort: item or field."""
    line = lines[number - 1]
    indent = len(line) - len(line.lstrip())
    sort = _ITEM if _ITEM.match(line) else _KEY
    before = (sort.match(each) for each in reversed(lines[: number - 1]))
    indents = [len(found["start"]) for found in before if found]
    if not indents or (nearest := min(indents, key=lambda each: abs(each - indent))) == indent:
        return None
    return " " * nearest + line.lstrip()


def indented_under_block(lines: Sequence[str], number: int) -> str | None:
    """Line `number` indented under the key with `|` or `>` that it belongs to, if it does."""
    for earlier in reversed(lines[: number - 1]):
        if found := _BLOCK.match(earlier):
            return " " * (len(found["start"]) + 2) + lines[number - 1].lstrip()
        if _FIELD.match(earlier):
            return None
    return None


def _in_quotes(text: str) -> str:
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
