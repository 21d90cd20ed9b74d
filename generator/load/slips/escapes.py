"""Characters that nobody can see, written as escapes between double quotation marks."""

from __future__ import annotations

import re

from generator.load.slips.slip import Slip
from generator.model.unseen import LOST, unreadable, unreadable_code

_ESCAPE = re.compile(
    r"\\(?:x(?P<two>[0-9A-Fa-f]{2})|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8})|(?P<sign>.))"
)
_SIGNS = dict(zip("0abefvNLP", "\0\a\b\x1b\f\v\x85\u2028\u2029", strict=True))


def unseen_escape(line: str, number: int, column: int) -> Slip | None:
    """The first in the line from `column` on, and the line without such."""
    before, text = line[: column - 1], line[column - 1 :]
    for found in _ESCAPE.finditer(text):
        if bad := unreadable(_character(found)):
            meant = _ESCAPE.sub(lambda each: "" if unreadable(_character(each)) else each[0], text)
            details = {"character": f"U+{ord(bad[0]):04X}"}
            code, at = unreadable_code(bad[0]), column + found.start()
            return Slip(code, number, at, before + meant, details, shown=code != LOST)
    return None


def _character(escape: re.Match[str]) -> str:
    if sign := escape["sign"]:
        return _SIGNS.get(sign, "")
    return chr(int(escape["two"] or escape["four"] or escape["eight"], 16))
