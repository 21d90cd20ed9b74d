"""Text that has a script, and text that has none."""

from __future__ import annotations

import re
import unicodedata

from generator.model.base import CheckedStr, refusal

_WINDOWS_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
# Nothing may stand before the host: https://example.org@evil.example leads to the second.
_OUTSIDE = r"\t-\r <>\"'\\^`{|}“”‘’\u3000-\u303f\uff01-\uff65"
_PAGE = rf"[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9][^{_OUTSIDE}@/?#]*(?:[/?#][^{_OUTSIDE}]*)?"
_MAIL = r"[Mm][Aa][Ii][Ll][Tt][Oo]:[^\t-\r <>\"'\\^`{|}@]+@[A-Za-z0-9][A-Za-z0-9.-]*"
_SCHEME = re.compile(r"(?!https?:|mailto:)([a-z][a-z0-9+-]*):", re.ASCII | re.IGNORECASE)
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
# Cyrillic and Greek letters that are drawn as Latin ones, and what they are taken for.
_LATIN = str.maketrans(
    "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "aeopcyxijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXo",
)
_ALIKE = "".join(map(chr, _LATIN))
_LOOKALIKE = re.compile(f"[{_ALIKE}]")
_WORD = re.compile(f"[A-Za-z{_ALIKE}]+")


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


def lookalike(text: str) -> re.Match[str] | None:
    """The first Cyrillic or Greek letter that passes for a Latin one in a word with such."""
    if not _LOOKALIKE.search(text):
        return None
    word = next((word for word in _WORD.finditer(text) if _is_mixed(word[0])), None)
    return _LOOKALIKE.search(text, word.start()) if word else None


def latin(text: str) -> str:
    """The text in the Latin letters that lookalikes are taken for."""
    return text.translate(_LATIN)


def without_lookalikes(text: str) -> str:
    return _WORD.sub(lambda word: latin(word[0]) if _is_mixed(word[0]) else word[0], text)


def _is_mixed(word: str) -> bool:
    return not word.isascii() and latin(word) != word and any(map(str.isascii, word))


class Prose(CheckedStr):
    """Chinese text, written in Simplified and converted for each edition; one paragraph."""

    form = re.compile(r"[\s\S]*\S[\s\S]*")
    misfit = "empty-text"

    @classmethod
    def check(cls, text: str) -> str:
        if bad := unreadable(text):
            raise refusal(unreadable_code(bad[0]), character=f"U+{ord(bad[0]):04X}")
        joined = " ".join(text.split())
        if not joined:
            raise refusal("empty-text")
        return joined


class Identifier(CheckedStr):
    """An ASCII name for files, addresses and references; never shown, never converted."""

    form = re.compile("(?!.{61})[a-z0-9]+(-[a-z0-9]+)*")
    misfit = "bad-id"

    @classmethod
    def check(cls, text: str) -> str:
        if text.lower().partition(".")[0] in _WINDOWS_DEVICES:
            raise refusal("reserved-id", value=text)
        return super().check(text)


class Url(CheckedStr):
    """An absolute http or https address, or an e-mail address after mailto:."""

    form = re.compile(f"{_PAGE}|{_MAIL}")
    misfit = "bad-url"

    @classmethod
    def check(cls, text: str) -> str:
        if foreign := _SCHEME.match(text):
            raise refusal("bad-scheme", value=text, scheme=foreign[1])
        return super().check(text)

    @property
    def is_page(self) -> bool:
        return self.lower().startswith("http")


class LicenceId(CheckedStr):
    """A licence's short identifier in the SPDX list: CC-BY-4.0."""

    form = re.compile(r"[A-Za-z0-9]+([.+-][A-Za-z0-9]+)*\+?")
    misfit = "bad-licence"


class BaseUrl(Url):
    """The address at which the site is published; ends with a slash, may have a sub-path."""

    form = re.compile(_PAGE)

    @classmethod
    def check(cls, text: str) -> str:
        checked = super().check(text)
        if "?" in checked or "#" in checked:
            raise refusal("bad-url", value=text)
        return checked.rstrip("/") + "/"

    @property
    def root_path(self) -> str:
        """The path part, from / to /."""
        return "/" + self.split("://", 1)[1].partition("/")[2]
