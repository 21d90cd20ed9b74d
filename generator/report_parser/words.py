"""A text in its words, each with its part of speech."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.numerals.simplified import simplified

_SHORT = re.compile("[^0-9一二三四五六七八九十百千万亿两几零点第]零")


class Word(NamedTuple):
    """A word and its tag in the set of ICTCLAS: n for a noun, v for a verb, t for a time."""

    text: str
    tag: str

    @property
    def is_noun(self) -> bool:
        return self.tag[0] in "nsjl" or self.tag in ("vn", "an", "eng", "i")


def words(text: str) -> list[Word]:
    """The words of a Simplified text in order, marks among them; none is left out."""
    # To read its dictionary takes a third of a second.
    import rjieba  # noqa: PLC0415

    return [Word(word, _tag(word, tag)) for word, tag in rjieba.tag(text)]


def _tag(text: str, tag: str) -> str:
    """社零, short for what is sold at retail, is no number."""
    return "j" if tag == "m" and _SHORT.fullmatch(text) else tag


def last_words(text: str, most: int) -> str:
    """The end of a text: whole words, of no more than so many characters, but one at least."""
    kept = 0
    for word in reversed(words(simplified(text))):
        if kept and kept + len(word.text) > most:
            break
        kept += len(word.text)
    return text[len(text) - kept :]


def first_words(text: str, most: int) -> str:
    """Likewise the beginning."""
    kept = 0
    for word in words(simplified(text)):
        if kept and kept + len(word.text) > most:
            break
        kept += len(word.text)
    return text[:kept]


def joined(listed: Iterable[Word]) -> str:
    return "".join(word.text for word in listed)
