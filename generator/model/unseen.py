"""Characters that a reader cannot see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostic import Detail, LocalizedText

_LOST = "\ufffc\ufffd"
"""What stands for a character or picture that a program could not read."""

_INVISIBLE = frozenset(["Cc", "Cf", "Zl", "Zp"])
_UNREADABLE = _INVISIBLE | {"Cn", "Co", "Cs"}
# Letters that look like nothing, and marks that choose how a picture is drawn.
_BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe0e\ufe0f"
# Marks that describe how a character is composed or drawn.
_COMPOSING = "\u2ff0-\u2fff\u303e\u31ef\ufe00-\ufe0d\U000e0100-\U000e01ef"
_UNSEEN = re.compile(f"[{_BLANK}{_COMPOSING}{_LOST}]")
_NEEDLESS = re.compile(f"[{_BLANK}]")
# Where Unicode adds ideographs and pictures every year, this Python may know less than a keyboard.
_GROWING = re.compile("[\U0001f000-\U0001faff\U00020000-\U0002fffd\U00030000-\U0003fffd]")
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
    """A character that a reader cannot see: control, direction, private or none at all.

    A letter that looks like nothing is one too; a tab or a line's end is not, nor what draws or
    joins pictures. Of several the first, but one that stands for a character before all others.
    """
    if _is_plain(text):
        return None
    matches = [*unreadables(text)]
    needed = (match for match in matches if not is_needless(match[0]))
    return next(needed, matches[0]) if matches else None


def unreadables(text: str) -> Iterator[re.Match[str]]:
    """Every such character, in order."""
    if not _is_plain(text):
        yield from filter(_is_unreadable, _UNUSUAL.finditer(text))


def readable(text: str) -> str:
    """The text without what a reader cannot see."""
    if not unreadable(text):
        return text
    return _UNUSUAL.sub(lambda match: "" if _is_unreadable(match) else match[0], text)


def is_needless(char: str) -> bool:
    """Whether an unreadable character stands for none that a reader would miss without it."""
    return unicodedata.category(char) in _INVISIBLE or bool(_NEEDLESS.match(char))


def told(char: str) -> tuple[str, dict[str, Detail]]:
    """The message about an unreadable character, and its details."""
    details: dict[str, Detail] = {"character": f"U+{ord(char):04X}"}
    if char in _LOST:
        return "lost-character", details
    return "bad-character", {
        **details,
        "advice": LocalizedText("unseen.delete" if is_needless(char) else "unseen.type"),
    }


def _is_plain(text: str) -> bool:
    return text.isprintable() and not _UNSEEN.search(text)


def _is_unreadable(match: re.Match[str]) -> bool:
    if match["drawn"]:
        return False
    category = unicodedata.category(match[0])
    if category == "Cn":
        return not _GROWING.match(match[0])
    return category in _UNREADABLE or bool(_UNSEEN.match(match[0]))
