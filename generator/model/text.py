"""Text that has a script, and text that has none."""

from __future__ import annotations

import re

from generator.deferred import pattern
from generator.model.base import CheckedStr, refusal
from generator.model.host import HOST, PORT, ascii_host
from generator.model.unseen import told, unreadable

_WINDOWS_DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
_OUTSIDE = r"\t-\r <>\"'\\^`{|}“”‘’\u3000-\u303f\uff01-\uff65"
_SITE = rf"[Hh][Tt][Tt][Pp][Ss]?://{HOST}{PORT}"
_PAGE = rf"{_SITE}(?:[/?#][^{_OUTSIDE}]*)?"
_MAIL = rf"[Mm][Aa][Ii][Ll][Tt][Oo]:[^\t-\r <>\"'\\^`{{|}}@]+@{HOST}"
_BARE_MAIL = pattern(rf"[^{_OUTSIDE}@:/]+@{HOST}")
# What means nothing to a web server, to its configuration or in a page.
_FOLDER = r"(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+"
_NO_FOLDER = re.compile(r"[^A-Za-z0-9._~/-]|//|(?<=/)\.{1,2}(?=/|$)")
_HOST_OF = re.compile(
    r"(?P<before>https?://|mailto:[^@]*@)(?P<host>[^/?#]+)(?P<path>[^?#]*)(?P<rest>.*)",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)
_SCHEME = re.compile(r"(?!https?:|mailto:)([a-z][a-z0-9+-]*):", re.ASCII | re.IGNORECASE)


class Prose(CheckedStr):
    """Chinese text, written in Simplified and converted for each edition; one paragraph."""

    form = re.compile(r"[\s\S]*\S[\s\S]*")
    refusal_code = "empty-text"

    @classmethod
    def check(cls, text: str) -> str:
        if bad := unreadable(text):
            code, details = told(bad[0])
            raise refusal(code, **details)
        joined = " ".join(text.split())
        if not joined:
            raise refusal("empty-text")
        return joined


class Identifier(CheckedStr):
    """An ASCII name for files, addresses and references; never shown, never converted."""

    form = re.compile("(?!.{61})[a-z0-9]+(-[a-z0-9]+)*")
    refusal_code = "bad-id"

    @classmethod
    def check(cls, text: str) -> str:
        if text.lower().partition(".")[0] in _WINDOWS_DEVICES:
            raise refusal("reserved-id", value=text)
        return super().check(text)


class Url(CheckedStr):
    """An absolute http or https address, or an e-mail address after mailto:.

    A Chinese host is kept in ASCII, which every machine understands.
    """

    form = re.compile(f"{_PAGE}|{_MAIL}")
    refusal_code = "bad-url"

    @classmethod
    def check(cls, text: str) -> str:
        if foreign := _SCHEME.match(text):
            raise refusal("bad-scheme", value=text, scheme=foreign[1])
        if "@" in text and _BARE_MAIL.fullmatch(text):
            raise refusal("bad-mail-address", value=text)
        if match := _HOST_OF.fullmatch(text):
            before, host, path, rest = match.groups()
            text = f"{before}{ascii_host(host)}{path}{rest}"
        return super().check(text)

    @property
    def is_page(self) -> bool:
        return self.lower().startswith("http")


class LicenceId(CheckedStr):
    """A licence's short identifier in the SPDX list: CC-BY-4.0."""

    form = re.compile(r"[A-Za-z0-9]+([.+-][A-Za-z0-9]+)*\+?")
    refusal_code = "bad-licence"


class BaseUrl(Url):
    """The address at which the site is published; ends with a slash, may have a sub-path."""

    form = re.compile(f"{_SITE}(?:/{_FOLDER})*/?")

    @classmethod
    def check(cls, text: str) -> str:
        if match := _HOST_OF.fullmatch(text):
            if match["rest"]:
                raise refusal("bad-query", value=match["rest"])
            if odd := _NO_FOLDER.search(match["path"]):
                raise refusal("bad-sub-path", value=odd[0])
        return super().check(text).removesuffix("/") + "/"

    @property
    def root_path(self) -> str:
        """The path part, from / to /."""
        return "/" + self.split("://", 1)[1].partition("/")[2]
