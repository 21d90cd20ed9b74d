"""Characters written as escapes between double quotation marks: such as nobody can see."""

from __future__ import annotations

import re
import sys

from generator.deferred import pattern
from generator.diagnostic import Detail, LocalizedText
from generator.load.repair.issue import SyntaxIssue
from generator.model.unseen import is_needless, told, unreadable, unreadables

_QUOTED = pattern(r'"(?P<text>(?:[^"\\]|\\.)*)"')
# In two halves stands what is beyond the first plane, as JSON has it.
_PIECE = pattern(
    r"\\u(?P<high>[Dd][89ABab][0-9A-Fa-f]{2})\\u(?P<low>[Dd][C-Fc-f][0-9A-Fa-f]{2})"
    r"|\\(?:x(?P<two>[0-9A-Fa-f]{2})|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8}))"
    r"|\\(?P<sign>.)|."
)
_SIGNS = dict(zip("0abefvNLP", "\0\a\b\x1b\f\v\x85\u2028\u2029", strict=True))
_HALVES = range(0xD800, 0xE000)
_NO_CHARACTER = "\N{REPLACEMENT CHARACTER}"


def unseen_escape(line: str, number: int, start: int, end: int) -> SyntaxIssue | None:
    """One in the text from `start` to `end` of the line, from 0, and the line without any.

    That is no line to type where one of them stands for a character.
    """
    pieces = [*_PIECE.finditer(line, start, end)]
    text = "".join(map(_character, pieces))
    bad = unreadable(text)
    if not bad:
        return None
    left_out = {match.start() for match in unreadables(text)}
    kept = (piece[0] for at, piece in enumerate(pieces) if at not in left_out)
    meant = line[:start] + "".join(kept) + line[end:]
    code, details = told(bad[0])
    column = pieces[bad.start()].start() + 1
    return SyntaxIssue(code, number, column, meant, details, shown=is_needless(bad[0]))


def bad_escape(line: str, number: int, column: int) -> SyntaxIssue:
    """The one at `column`, where YAML stops: it is no escape, no character, or a half of one."""
    match = next((quoted for quoted in _QUOTED.finditer(line) if column <= quoted.end()), None)
    start, end = match.span("text") if match else (column - 1, len(line))
    piece = _PIECE.match(line, column - 1, end)
    is_character = bool(piece and not piece["sign"])
    advice: dict[str, Detail] = {
        "advice": LocalizedText("escapes.character" if is_character else "escapes.single-marks")
    }
    if piece and piece["high"]:
        meant = line[:start] + _PIECE.sub(_joined, line[start:end]) + line[end:]
        return SyntaxIssue("bad-escape", number, column, meant, advice)
    if piece and is_character:
        without = line[: piece.start()] + line[piece.end() :]
        return SyntaxIssue("bad-escape", number, column, without, advice, shown=False)
    if (unseen := unseen_escape(line, number, start, end)) and not unseen.shown:
        return unseen
    text = in_characters(match["text"]) if match else None
    if not match or text is None:
        return SyntaxIssue("bad-escape", number, column, None, advice)
    single = "'" + text.replace("'", "''") + "'"
    meant = line[: match.start()] + single + line[match.end() :]
    return SyntaxIssue("bad-escape", number, column, meant, advice)


def in_characters(text: str) -> str | None:
    """A text between double marks with the characters of its code points, for other marks.

    Without such as nobody misses; None where one stands for a character that nobody can tell.
    """
    pieces = [*_PIECE.finditer(text)]
    unseen = {match.start(): match[0] for match in unreadables("".join(map(_character, pieces)))}
    if not all(map(is_needless, unseen.values())):
        return None
    return "".join(
        piece[0] if piece["sign"] else "" if at in unseen else _character(piece)
        for at, piece in enumerate(pieces)
    )


def _joined(piece: re.Match[str]) -> str:
    return _character(piece) if piece["high"] else piece[0]


def _character(piece: re.Match[str]) -> str:
    """The one character that the piece is, or stands for."""
    if piece["high"]:
        return bytes.fromhex(piece["high"] + piece["low"]).decode("utf-16-be")
    if sign := piece["sign"]:
        return _SIGNS.get(sign, sign)
    if not (digits := piece["two"] or piece["four"] or piece["eight"]):
        return piece[0]
    code = int(digits, 16)
    return chr(code) if code <= sys.maxunicode and code not in _HALVES else _NO_CHARACTER
