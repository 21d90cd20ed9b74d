"""A text as it is searched: folded, and nothing but letters, digits and what belongs to numbers.

The widget does the same in JavaScript (theme/assets/search.js); both are held to the same vectors
in tests/search_vectors.json.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.model.search import Fold

_LEFT_OUT = re.compile(r"[^\w.%+]+|_")


class Normalizer:
    """Texts → what is indexed of them."""

    def __init__(self, fold: Fold) -> None:
        self._table = dict(zip(map(ord, fold.characters), fold.folded, strict=True))

    def __call__(self, text: str) -> str:
        """`text` folded, without spaces and punctuation."""
        return _LEFT_OUT.sub("", text.translate(self._table))


def grams(normal: str) -> set[str]:
    """Every character and every pair of adjacent ones."""
    return {*normal, *map("".join, pairwise(normal))}
