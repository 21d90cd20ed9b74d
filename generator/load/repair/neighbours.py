"""The line that was meant, of one that does not go with those above or below it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.deferred import pattern
from generator.load.repair.lines import FIELD, KEY, START, odd_line
from generator.load.repair.values import BRACKETS, sign_at, unbracketed

_ITEM = pattern(r"(?P<start> *)- (?:(?P<key>[a-z_]+): )?")
_BELOW = pattern(rf"{START}: *(?:[|>][-+0-9]*)?\s*$")
_BLOCK_WITH_TEXT = pattern(rf"{START}: +[|>][-+0-9]*\s+(?P<text>[^\s#].*)")
_COMPLETE = pattern(rf"{START}:(?: .*)?")
_TEXT = pattern(r"(?P<start> *(?:- +)*)\S.*")
_OPENED = pattern(
    rf"(?:{START}: +| *(?:- +)+)(?P<mark>[\"'])(?:(?<=\")(?:[^\"\\]|\\.)*|(?<=')[^']*)"
)
_NEXT = pattern(r" *(?:- +)*[a-z_]+:(?: |$)")
# A field whose own colon is mistyped; not the address of a page.
_MISTYPED = pattern(r"(?P<start> *(?:- +)*)[a-z_]+ *(?::(?!/)|[：﹕∶︰])")


def aligned(lines: Sequence[str], number: int) -> str | None:
    """Line `number` at the nearest indentation before it of its sort: item or field.

    An item that begins with a key belongs to those that begin with the same.
    """
    line = lines[number - 1]
    indent = len(line) - len(line.lstrip())
    item = _ITEM.match(line)
    sort = _ITEM if item else KEY
    if not sort.match(line):
        return _like_text_above(lines, number)
    before = (sort.match(other) for other in reversed(lines[: number - 1]))
    indents = [
        len(match["start"])
        for match in before
        if match and not (item and match["key"] != item["key"])
    ]
    if not indents or (nearest := min(indents, key=lambda other: abs(other - indent))) == indent:
        return None
    return " " * nearest + line.lstrip()


def _like_text_above(lines: Sequence[str], number: int) -> str | None:
    """Line `number` of a text with the indentation of the text's line before, or under its key."""
    above = next((line for line in reversed(lines[: number - 1]) if line.strip()), "")
    key = KEY.match(above)
    indent = len(key["start"]) + 2 if key else len(above) - len(above.lstrip())
    meant = " " * indent + lines[number - 1].lstrip()
    return meant if meant != lines[number - 1] else None


def without_sign(lines: Sequence[str], number: int) -> str | None:
    """The line without the | or > before a text of which the rest stands below."""
    match = _BLOCK_WITH_TEXT.fullmatch(lines[number - 1])
    below = lines[number] if number < len(lines) else ""
    if not match or not below.strip() or _NEXT.match(below):
        return None
    goes_on = len(below) - len(below.lstrip()) > len(match["start"])
    return f"{match['start']}{match['key']}: {match['text']}" if goes_on else None


def indented_under_key(lines: Sequence[str], number: int) -> str | None:
    """Line `number` indented under the key that it belongs to, if its text stands below it."""
    above = [line for line in lines[: number - 1] if line.strip()]
    for earlier in reversed(above):
        if match := _BELOW.match(earlier):
            is_block = not earlier.rstrip().endswith(":")
            begins = earlier is above[-1] and _is_last(lines, number, len(match["start"]))
            indent = " " * (len(match["start"]) + 2)
            return indent + lines[number - 1].lstrip() if is_block or begins else None
        if FIELD.match(earlier):
            return None
    return None


def _is_last(lines: Sequence[str], number: int, indent: int) -> bool:
    """Whether what stands below line `number` belongs to no key that is indented by `indent`."""
    after = next((line for line in lines[number:] if line.strip()), "")
    return (bool(_NEXT.match(after)) and len(after) - len(after.lstrip()) <= indent) or not after


def unclosed(lines: Sequence[str], number: int) -> int | None:
    """The column of the mark that opens a text in line `number` and is not closed before a field.

    YAML reads on to the next mark, wherever it stands, and complains there if at all.
    """
    match = _OPENED.fullmatch(lines[number - 1])
    return match.start("mark") + 1 if match and _ends(lines, number) else None


def open_bracket(lines: Sequence[str], number: int, until: int) -> int | None:
    """The column of the bracket with which the value in line `number` begins, open at `until`."""
    line = lines[number - 1]
    column = sign_at(line)
    if not column or line[column - 1] not in BRACKETS or not unbracketed(line, column):
        return None
    is_closed = any(other.lstrip().startswith(("}", "]")) for other in lines[number:until])
    return column if _ends(lines, number) and not is_closed else None


def _ends(lines: Sequence[str], number: int) -> bool:
    """Whether a field or an item of a list follows, so that the value in the line has no more.

    What is deeper than the line's own field, and not quite a field, may well be more of its value.
    """
    line = lines[number - 1]
    after = next((following for following in lines[number:] if following.strip()), "")
    own, item, mistyped = _TEXT.match(line), _ITEM.match(after), _MISTYPED.match(after)
    if _NEXT.match(after) or (item and len(item["start"]) <= len(line) - len(line.lstrip())):
        return True
    return bool(own and mistyped and len(mistyped["start"]) <= len(own["start"]))


def first_without_colon(lines: Sequence[str], number: int) -> tuple[int, str] | None:
    """The line above that begins the record of line `number` and is no field, and its start.

    YAML takes such a line and the next for one text, and complains of the next.
    """
    for earlier in range(number - 1, 0, -1):
        line = lines[earlier - 1]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _TEXT.fullmatch(line)
        indent = len(lines[number - 1]) - len(lines[number - 1].lstrip())
        if _COMPLETE.fullmatch(line) or not match:
            return None
        begins = len(match["start"]) == indent or odd_line(line, earlier)
        return (earlier, match["start"]) if begins else None
    return None
