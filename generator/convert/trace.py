"""Why a text is converted as it is: which layer and which entry decided each span.

Walks the same dictionaries as OpenCC, the longest match first, and so comes to the same text.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from generator.convert.dictionaries import CHARACTERS, PHRASES, shipped_entries
from generator.convert.layers import layers, runs, titles
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale


class Layer(StrEnum):
    """What decides, in the words of the files that an editor knows."""

    PHRASES = "phrases"
    PROTECTED = "protected"
    OPENCC_PHRASES = "opencc-phrases"
    OPENCC_CHARACTERS = "opencc-characters"
    FORMS = "forms"
    VOCABULARY = "vocabulary"
    TRADITIONAL = "traditional"


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of one layer, applied."""

    layer: Layer
    entry: str
    value: str


@dataclass(frozen=True, slots=True)
class Traced:
    """A piece of the text, what became of it, and by which decisions, in order."""

    source: str
    result: str
    decisions: tuple[Decision, ...]


class Tracer:
    """Explains the conversion to one Traditional locale."""

    def __init__(self, locale: Locale, tables: ConversionTables) -> None:
        own = layers(locale, tables)
        fixed = {line.name for line in tables.protected}
        self._words = _Walker({Layer.PHRASES: own.words}, fixed, *_opencc())
        self._forms = _Walker({Layer.FORMS: own.forms}, own.names)
        self._vocabulary = _Walker({Layer.VOCABULARY: own.vocabulary}, own.names)

    def spans(self, text: str) -> tuple[Traced, ...]:
        """The whole of `text`, in order; the results joined are the conversion of `text`."""
        traced = self.traditional(text)
        traced = _then(traced, tuple(self._forms.spans(_result(traced))))
        return _then(traced, tuple(self._in_vocabulary(_result(traced))))

    def traditional(self, text: str) -> tuple[Traced, ...]:
        """The first stage alone, which is the same for every locale."""
        return tuple(
            span
            for run, stays in runs(text)
            for span in (
                [_decided(Layer.TRADITIONAL, run, run)] if stays else self._words.spans(run)
            )
        )

    def _in_vocabulary(self, text: str) -> Iterator[Traced]:
        for piece, is_title in titles(text):
            if is_title:
                yield from (Traced(char, char, ()) for char in piece)
            else:
                yield from self._vocabulary.spans(piece)


class _Walker:
    """Walks a text: at each place the longest key of any dictionary, else one character."""

    def __init__(
        self,
        words: Mapping[Layer, Mapping[str, str]],
        names: Container[str],
        phrases: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
        characters: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        ((self._layer, self._words),) = words.items()
        self._names, self._phrases, self._characters = names, phrases, characters
        self._longest: dict[str, int] = {}
        for key in (*self._words, *phrases):
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def spans(self, text: str) -> Iterator[Traced]:
        start = 0
        while start < len(text):
            span = self._longest_match(text, start)
            yield span
            start += len(span.source)

    def _longest_match(self, text: str, start: int) -> Traced:
        for length in range(self._longest.get(text[start], 0), 0, -1):
            found = text[start : start + length]
            if found in self._words:
                layer = Layer.PROTECTED if found in self._names else self._layer
                return _decided(layer, found, self._words[found])
            if found in self._phrases:
                return _decided(Layer.OPENCC_PHRASES, found, self._phrases[found][0])
        found = text[start]
        if found in self._characters:
            return _decided(Layer.OPENCC_CHARACTERS, found, self._characters[found][0])
        return Traced(found, found, ())


def _decided(layer: Layer, found: str, value: str) -> Traced:
    return Traced(found, value, (Decision(layer, found, value),))


def _opencc() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    return shipped_entries(PHRASES), shipped_entries(CHARACTERS)


def _result(spans: Sequence[Traced]) -> str:
    return "".join(span.result for span in spans)


def _then(first: Sequence[Traced], second: Sequence[Traced]) -> tuple[Traced, ...]:
    """Two stages as one: spans are joined where a span of one reaches across those of the other."""
    joined: list[Traced] = []
    later = iter(second)
    before: list[Traced] = []
    after: list[Traced] = []
    behind = 0  # how many characters `after` still lacks of what `before` came to
    for span in first:
        before.append(span)
        behind += len(span.result)
        while behind > 0:
            after.append(next(later))
            behind -= len(after[-1].source)
        if behind == 0:
            decisions = tuple(each for part in (*before, *after) for each in part.decisions)
            source = "".join(part.source for part in before)
            joined.append(Traced(source, _result(after), decisions))
            before, after = [], []
    return tuple(joined)
