"""Names in whatever form they were typed: ids, addresses, words to choose from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from generator.load.suggestions.plain import half_width
from generator.model.choice import Choice
from generator.numerals.simplified import simplified

_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[^\s@]*)?", re.ASCII | re.IGNORECASE)
_BEFORE_A_PAGE = re.compile(
    r"^(?:https?://[^/]+)?/?(?:[^#]*?/)??[a-z]{2,3}-han[st](?:-[a-z]{2})?/|^https?://[^/]+/"
)
_SECTION_FILE = re.compile("content/(.+/sections/.+)[.]yml")
_HOME = ("首页", "主页", "index.html")
_FULL_STOP = re.compile(r"(?<=\w)[。｡](?=\w)")
_MAIL_ADDRESS = re.compile(r"[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+", re.ASCII | re.IGNORECASE)
_ID_LIKE = re.compile(r"[\w .-]*[a-z0-9][\w .-]*", re.ASCII)


def meant_id(typed: str) -> str | None:
    """Small letters, digits and hyphens; None where nothing of them was typed."""
    plain = half_width(typed).lower()
    return "-".join(re.findall("[a-z0-9]+", plain)) if _ID_LIKE.fullmatch(plain) else None


def meant_address(typed: str) -> str | None:
    """An address below an edition's folder that was typed with what stands before it in a browser.

    Or with a slash or a file's name too many, or without its last slash; the home page as /.
    """
    plain = _BEFORE_A_PAGE.sub("", half_width(typed).lower()).lstrip("./")
    if plain in _HOME:
        return "/"
    path, hash_, place = _SECTION_FILE.sub(r"\1/", plain).partition("#")
    folder = path.removesuffix("index.html").rstrip("/")
    return f"{folder}/{hash_}{place}" if folder and "//" not in folder else None


def meant_url(typed: str) -> str | None:
    """An address that was typed without its scheme, or with an input method."""
    plain = _FULL_STOP.sub(".", half_width(typed))
    if _MAIL_ADDRESS.fullmatch(plain):
        return f"mailto:{plain}"
    if _HOST.fullmatch(plain):
        return f"https://{plain}"
    # Nothing but words and marks around it: 见 <https://…>, [新闻](https://…).
    match = re.fullmatch(r"[^/]*?(https?://[^\s()<>\[\]\u3000-\uffef]+)[^A-Za-z0-9/]*", plain)
    return match[1] if match else None


def meant_choice(typed: str, words: Sequence[str]) -> str | None:
    """The word that is like what was typed, or contains it, or is contained in it."""
    plain = simplified(half_width(typed)).lower()
    for word in words:
        if plain in _synonyms(word):
            return word
    if within := [word for word in words if word in plain]:
        return min(within, key=plain.index)
    for word in words:
        if plain and plain in word:
            return word
    for word in words:
        # 做完了 begins as 做完 does; 没做完 only ends so.
        if any(len(other) > 1 and plain.startswith(other) for other in _synonyms(word)):
            return word
    close = get_close_matches(plain, words, n=1)
    return close[0] if close else None


def _synonyms(word: str) -> list[str]:
    """Those of every member whose standard word it is, of whichever choice."""
    members = (member for choice in Choice.__subclasses__() for member in choice)
    return [synonym for m in members if m.words[0] == word for synonym in m.synonyms]
