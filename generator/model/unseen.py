"""Characters that a reader cannot see."""

from __future__ import annotations

import re
import unicodedata

_UNREADABLE = frozenset(["Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"])
_LOST = "\ufffd"
LOST = "lost-character"
"""The message about what stands for a character that a program could not read."""
# Marks that describe how a character is composed or drawn, letters that look like nothing, and what
# stands for a character or picture that was lost.
_UNSEEN = re.compile(
    "[\u2ff0-\u2fff\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0"
    f"\ufe00-\ufe0f\ufffc{_LOST}\U000e0100-\U000e01ef]"
)
# A picture with the mark that draws it in colour, or joined to others; a digit on a key.
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23fa\u24c2\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
)
_UNUSUAL = re.compile(
    f"(?P<drawn>{_PICTURE}(?:\ufe0f(?:\u200d{_PICTURE}\ufe0f?)*|(?:\u200d{_PICTURE}\ufe0f?)+)"
    "|[0-9#*]\ufe0f\u20e3)|[^\t\n -~]"
)


def unreadable(text: str) -> re.Match[str] | None:
    """The first character that a reader cannot see: control, direction, private or none at all.

    A letter that looks like nothing is one too; a tab or a line's end is not, nor what draws or
    joins pictures.
    """
    if text.isprintable() and not _UNSEEN.search(text):
        return None
    return next(filter(_is_unreadable, _UNUSUAL.finditer(text)), None)


def readable(text: str) -> str:
    """The text without what a reader cannot see."""
    if not unreadable(text):
        return text
    return _UNUSUAL.sub(lambda found: "" if _is_unreadable(found) else found[0], text)


def unreadable_code(char: str) -> str:
    """The message about an unreadable character."""
    return LOST if char == _LOST else "bad-character"


def _is_unreadable(found: re.Match[str]) -> bool:
    if found["drawn"]:
        return False
    return unicodedata.category(found[0]) in _UNREADABLE or bool(_UNSEEN.match(found[0]))
