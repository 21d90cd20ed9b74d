"""The first stage, walked: at each place the longest key of any dictionary, else one character.

OpenCC takes the same, and so comes to the same text.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from functools import cache

from generator.convert.decisions import ExplainedSpan, Layer, decided
from generator.convert.dictionaries import CHARACTERS, PHRASES, shipped_entries

_LONGEST_SHIPPED = 16  # characters; the longest phrase has 12


class Walker:
    """Walks Simplified text by the project's `words`, of which some are protected `names`."""

    def __init__(self, words: Mapping[str, str], names: Container[str]) -> None:
        self._words, self._names = words, names
        self._phrases = shipped_entries(PHRASES)
        self._longest: dict[str, int] = {}
        for key in self._words:
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def spans(self, text: str) -> Iterator[ExplainedSpan]:
        """The whole of `text`, in order."""
        start = 0
        while start < len(text):
            layer, found = self.match(text, start)
            yield self._explained(layer, found)
            start += len(found)

    def match(self, text: str, start: int) -> tuple[Layer, str]:
        """The key that is taken where a walk comes to `start`, and whose it is."""
        shipped = self._phrases.beginnings(text[start : start + _LONGEST_SHIPPED])
        longest = len(shipped[-1]) if shipped else 1
        for length in range(self._longest.get(text[start], 0), longest - 1, -1):
            found = text[start : start + length]
            if found in self._words:
                return Layer.PROTECTED if found in self._names else Layer.PHRASES, found
        if shipped:
            return Layer.OPENCC_PHRASES, shipped[-1]
        return Layer.OPENCC_CHARACTERS, text[start]

    def _explained(self, layer: Layer, found: str) -> ExplainedSpan:
        if layer is Layer.OPENCC_PHRASES:
            return _phrase(found)
        if layer is Layer.OPENCC_CHARACTERS:
            return _character(found)
        return decided(layer, found, self._words[found])


# The same few thousand come again and again.
@cache
def _phrase(found: str) -> ExplainedSpan:
    return decided(Layer.OPENCC_PHRASES, found, shipped_entries(PHRASES)[found][0])


@cache
def _character(found: str) -> ExplainedSpan:
    characters = shipped_entries(CHARACTERS)
    if found not in characters:
        return ExplainedSpan(found, found, ())
    return decided(Layer.OPENCC_CHARACTERS, found, characters[found][0])
