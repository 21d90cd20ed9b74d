"""Text that has a script, and text that has none."""

from __future__ import annotations

import re
import unicodedata

from generator.model.base import CheckedStr, refusal

_WINDOWS_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
_UNREADABLE = frozenset(["Cc", "Cf", "Cn", "Co", "Cs"])
# Marks that describe how a character is composed, and letters that look like nothing.
_UNSEEN = re.compile("[\u2ff0-\u2fff\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
_UNUSUAL = re.compile(r"[^\t\n -~]")


def unreadable(text: str) -> re.Match[str] | None:
    """The first character that a reader cannot see: control, direction, private or none at all.

    A letter that looks like nothing is one too; a tab or a line's end is not.
    """
    if text.isprintable() and not _UNSEEN.search(text):
        return None
    found = (match for match in _UNUSUAL.finditer(text) if _is_unreadable(match[0]))
    return next(found, None)


def _is_unreadable(char: str) -> bool:
    return unicodedata.category(char) in _UNREADABLE or bool(_UNSEEN.match(char))


class Prose(CheckedStr):
    """Chinese text, written in Simplified and converted for each edition; one paragraph."""

    form = re.compile(r"[\s\S]*\S[\s\S]*")
    misfit = "empty-text"

    @classmethod
    def check(cls, text: str) -> str:
        if bad := unreadable(text):
            raise refusal("bad-character", character=f"U+{ord(bad[0]):04X}")
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
        if super().check(text) in _WINDOWS_DEVICES:
            raise refusal("reserved-id", value=text)
        return text


class Url(CheckedStr):
    """An absolute http or https address."""

    form = re.compile(r"[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9][^\t-\r <>\"'\\^`{|}]*")
    misfit = "bad-url"


class LicenceId(CheckedStr):
    """A licence's short identifier in the SPDX list: CC-BY-4.0."""

    form = re.compile(r"[A-Za-z0-9]+([.+-][A-Za-z0-9]+)*\+?")
    misfit = "bad-licence"


class BaseUrl(Url):
    """The address at which the site is published; ends with a slash, may have a sub-path."""

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
