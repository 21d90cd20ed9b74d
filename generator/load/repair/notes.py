"""What stands in the place of a text, or after it, and is none: nothing, or a note."""

from __future__ import annotations

import re

from generator.deferred import pattern
from generator.load.repair.issue import SyntaxIssue

NOTHING = pattern(r"[~～]|null|none|nil|\.?nan|n/a|undefined", re.IGNORECASE)
"""How YAML and other programs write that there is nothing; nobody means a text by it."""

_WIDE = "＃﹟"
NOTE_SIGNS = f"#{_WIDE}"
"""Where none of these stands there is no note."""

_LETTER = "0-9A-Za-z０-９Ａ-Ｚａ-ｚ"
_TOPIC = pattern(r"[#＃﹟][^\s#＃﹟]+[#＃﹟]")  # ＃甲＃


def _note(signs: str) -> re.Pattern[str]:
    """Where one of the signs begins a note: beside a space, and not before a number or letter."""
    beside_space = rf"(?<=\s)[{signs}]|(?<![\s{_LETTER}])[{signs}](?=\s)"
    return pattern(rf"(?:{beside_space})(?![{_LETTER}])")


_IN_PLAIN = _note(_WIDE)
_IN_BLOCK = _note(NOTE_SIGNS)


def nothing_typed(text: str, line: str, number: int, column: int) -> SyntaxIssue | None:
    """A value without quotation marks, at the column, that says that there is none."""
    if not NOTHING.fullmatch(text):
        return None
    empty = f'{line[: column - 1]}""{line[column - 1 + len(text) :]}'
    return SyntaxIssue("null-value", number, column, empty, {"value": text}, shown=False)


def note_in(line: str, number: int, begin: int, end: int, *, is_block: bool) -> SyntaxIssue | None:
    """A note in what a text has of its line from `begin` to `end`, from 0.

    The line to type has it above; where the text goes on that is left to the editor.
    """
    text = line[begin:end]
    plain = _TOPIC.sub(lambda topic: "甲" * len(topic[0]), text)
    match = (_IN_BLOCK if is_block else _IN_PLAIN).search(plain)
    if not match:
        return None
    at = begin + match.start()
    if not line[:at].strip() and not is_block:
        return SyntaxIssue("fullwidth-hash", number, at + 1, f"{line[:at]}#{line[at + 1 :]}")
    before, note = text[: match.start()].rstrip(), text[match.end() :].strip()
    indent = " " * (len(line) - len(line.lstrip(" ")))
    meant = (line[:begin] + before).rstrip() + line[end:]
    is_alone = begin > 0 and end == len(line.rstrip()) and before and note and not is_block
    return SyntaxIssue(
        "note-in-text",
        number,
        at + 1,
        meant,
        {"sign": match[0]},
        shown=False,
        fix=f"{indent}# {note}\n{meant}" if is_alone else "",
    )
