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
            layer, key = self.match(text, start)
            yield self._explained(layer, key)
            start += len(key)

    def match(self, text: str, start: int) -> tuple[Layer, str]:
        """The key that is taken where a walk comes to `start`, and whose it is."""
        shipped = self._phrases.beginnings(text[start : start + _LONGEST_SHIPPED])
        longest = len(shipped[-1]) if shipped else 1
        for length in range(self._longest.get(text[start], 0), longest - 1, -1):
            key = text[start : start + length]
            if key in self._words:
                return Layer.PROTECTED if key in self._names else Layer.PHRASES, key
        if shipped:
            return Layer.OPENCC_PHRASES, shipped[-1]
        return Layer.OPENCC_CHARACTERS, text[start]

    def _explained(self, layer: Layer, key: str) -> ExplainedSpan:
        if layer is Layer.OPENCC_PHRASES:
            return _phrase(key)
        if layer is Layer.OPENCC_CHARACTERS:
            return _character(key)
        return decided(layer, key, self._words[key])


# The same few thousand come again and again.
@cache
def _phrase(phrase: str) -> ExplainedSpan:
    return decided(Layer.OPENCC_PHRASES, phrase, shipped_entries(PHRASES)[phrase][0])


@cache
def _character(char: str) -> ExplainedSpan:
    characters = shipped_entries(CHARACTERS)
    if char not in characters:
        return ExplainedSpan(char, char, ())
    return decided(Layer.OPENCC_CHARACTERS, char, characters[char][0])
