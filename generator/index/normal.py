"""A text as it is searched: folded, and nothing but letters, digits and what belongs to numbers.

The widget does the same in JavaScript (theme/assets/search.js); both read tests/vectors/search.json.
"""

from __future__ import annotations

from generator.model.search import Fold

_IN_NUMBERS = frozenset(".%+")


class Normalizer:
    """Texts → what is indexed of them."""

    def __init__(self, fold: Fold) -> None:
        self._table = dict(zip(map(ord, fold.characters), fold.folded, strict=True))

    def __call__(self, text: str) -> str:
        """`text` folded, without spaces and punctuation."""
        folded = text.translate(self._table)
        return "".join(char for char in folded if char.isalnum() or char in _IN_NUMBERS)


def grams(normal: str) -> set[str]:
    """Every character and every pair of adjacent ones."""
    return {*normal, *map("".join, zip(normal, normal[1:], strict=False))}
