"""A text as it is searched: folded, and nothing but letters, digits and what belongs to numbers.

The widget does the same in JavaScript (theme/assets/search.js); both are held to the same vectors
in tests/search_vectors.json.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.index.numbers import SIGN, values
from generator.model.search import Fold

_LEFT_OUT = re.compile(r"[^\w.%+]+|_")
_BREAK = re.compile(r"[，。；：、！？;:!?\n]|,(?![0-9])|(?<![0-9]),")
"""Between words that do not belong together."""


class Normalizer:
    """Texts → what is indexed of them."""

    def __init__(self, fold: Fold) -> None:
        self.fold = fold
        self._table = dict(zip(map(ord, fold.characters), fold.folded, strict=True))

    def __call__(self, text: str) -> str:
        """`text` folded, without spaces and punctuation."""
        return _LEFT_OUT.sub("", self.folded(text))

    def folded(self, text: str) -> str:
        """`text` with one form for each character."""
        return text.translate(self._table)


def grams(folded: str) -> set[str]:
    """By what a folded text is found: its characters, the pairs of them that no mark parts, and
    the values of its numbers, each behind a sign.
    """
    parts = [_LEFT_OUT.sub("", part) for part in _BREAK.split(folded)]
    pairs = {one + other for part in parts for one, other in pairwise(part)}
    return {*"".join(parts), *pairs, *(SIGN + value for value in values(folded))}
