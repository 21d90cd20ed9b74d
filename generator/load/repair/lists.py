"""Lines that are in the wrong place of a list: without their dash, or outside their item."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.deferred import pattern
from generator.diagnostic import LocalizedText
from generator.load.repair.issue import SyntaxIssue
from generator.load.repair.lines import FIELD, KEY, START

NAME_ABOVE = "lists.name-above"
_ITEM = pattern(rf"(?P<indent> *)- +(?=\S)(?:{START}:)?")
_BELOW = pattern(r" *(?:- +)*[^\s:#]+: *")
_DASHES = pattern(" *(?:- +)+")


def missing_dash(lines: Sequence[str], first: int, again: int, column: int) -> SyntaxIssue | None:
    """Line `again` begins like an item whose first line is `first`, with its keys at `column`."""
    start = lines[first - 1][: column - 1]
    above, line = lines[again - 1][: column - 1], lines[again - 1]
    if not _DASHES.fullmatch(start) or above.strip():
        return None
    return SyntaxIssue("missing-dash", again, column, start + line.lstrip())


def misplaced_line(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """The line, at `number` or above, that is the cause of a wrong indentation there."""
    finders = (_outside_item, _at_the_dash, _first_without_dash, _without_name)
    return next((issue for find in finders if (issue := find(lines, number))), None)


def _outside_item(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """A field that stands further left than its record, which goes on after it."""
    above = _above(lines, number)
    (at, field), (_, before) = next(above, (0, "")), next(above, (0, ""))
    match, sibling = FIELD.fullmatch(field), KEY.match(before)
    if not match or not sibling or "-" in match["start"]:
        return None
    column, inside = len(match["start"]), len(sibling["start"])
    if column < _indent(lines[number - 1]) <= inside:
        return SyntaxIssue("bad-indent", at, column + 1, " " * inside + field.lstrip())
    return None


def _at_the_dash(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """The first field of an item, where its dash should be."""
    line = lines[number - 1]
    indent, key = _indent(line), KEY.match(line)
    for _, earlier in _above(lines, number):
        if (item := _ITEM.match(earlier)) and len(item["indent"]) == indent:
            if key and "-" not in key["start"] and item["key"] == key["key"]:
                return SyntaxIssue(
                    "missing-dash", number, indent + 1, f"{item['indent']}- {line.lstrip()}"
                )
            return None
        if _indent(earlier) < indent:
            return None
    return None


def _first_without_dash(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """The first item of a list, whose other items have their dashes."""
    item = _ITEM.match(lines[number - 1])
    if not item or not item["key"]:
        return None
    first = 0
    for at, earlier in _above(lines, number):
        if _indent(earlier) > len(item["indent"]):
            first = at
        elif first and _BELOW.fullmatch(earlier):
            line = lines[first - 1]
            key = KEY.match(line)
            if key and key["key"] == item["key"] and key["start"] == f"{item['indent']}  ":
                meant = f"{item['indent']}- {line.lstrip()}"
                return SyntaxIssue("missing-dash", first, len(key["start"]) + 1, meant)
            return None
        else:
            return None
    return None


def _without_name(lines: Sequence[str], number: int) -> SyntaxIssue | None:
    """The first item of a list that no field opens."""
    item = _ITEM.match(lines[number - 1])
    above = list(_open(lines, number))
    match = FIELD.fullmatch(above[0]) if above else None
    if not item or not item["key"] or not match or len(item["indent"]) < _indent(above[0]):
        return None
    others = (_ITEM.match(line) for line in above)
    if any(other and other["key"] == item["key"] for other in others):
        return None
    details = {"advice": LocalizedText("lists.some-name-above")}
    return SyntaxIssue("nameless-list", number, len(item["indent"]) + 1, details=details)


def _open(lines: Sequence[str], number: int) -> Iterator[str]:
    """The line above `number`, and those further up to which its records and lists belong."""
    inside = None
    for _, line in _above(lines, number):
        if inside is None or _indent(line) < inside:
            inside = _indent(line)
            yield line


def _above(lines: Sequence[str], number: int) -> Iterator[tuple[int, str]]:
    """The lines above `number` that are not blank or a note, upwards, and their numbers."""
    for earlier in range(number - 1, 0, -1):
        line = lines[earlier - 1]
        if line.strip() and not line.lstrip().startswith("#"):
            yield earlier, line


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
