"""Why a text is converted as it is: which layer and which entry decided each span.

Walks the same dictionaries as OpenCC, the longest match first, and so comes to the same text.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from generator.convert.dictionaries import CHARACTERS, PHRASES, shipped_entries
from generator.convert.layers import latin_words, layers, runs, titles
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale


class Layer(StrEnum):
    """What decides, in the words of the files that an editor knows."""

    PHRASES = "phrases"
    PROTECTED = "protected"
    OPENCC_PHRASES = "opencc-phrases"
    OPENCC_CHARACTERS = "opencc-characters"
    FORMS = "forms"
    OPENCC_VARIANTS = "opencc-variants"
    VOCABULARY = "vocabulary"
    TRADITIONAL = "traditional"


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of one layer, applied."""

    layer: Layer
    entry: str
    value: str


@dataclass(frozen=True, slots=True)
class ExplainedSpan:
    """A piece of the text, what became of it, and by which decisions, in order."""

    source: str
    result: str
    decisions: tuple[Decision, ...]


class Explainer:
    """Explains the conversion to one Traditional locale."""

    def __init__(self, locale: Locale, tables: ConversionTables) -> None:
        own = layers(locale, tables)
        self._words = _Walker(own.words, {line.name for line in tables.protected})
        written = Layer.FORMS if own.has_own_forms else Layer.OPENCC_VARIANTS
        self._forms = _Stage(written, own.forms, own.names, latin_words)
        self._vocabulary = _Stage(Layer.VOCABULARY, own.vocabulary, own.names, titles)

    def spans(self, text: str) -> tuple[ExplainedSpan, ...]:
        """The whole of `text`, in order; the results joined are the conversion of `text`."""
        return self.localized(self.traditional(text))

    def traditional(self, text: str) -> tuple[ExplainedSpan, ...]:
        """The first stage alone, which is the same for every locale."""
        return tuple(
            span
            for run, stays in runs(text)
            for span in (
                [_decided(Layer.TRADITIONAL, run, run)] if stays else self._words.spans(run)
            )
        )

    def localized(self, traditional: Sequence[ExplainedSpan]) -> tuple[ExplainedSpan, ...]:
        """The first stage's spans, taken through the others."""
        formed = _then(traditional, self._forms.changes(_result(traditional)))
        return tuple(_then(formed, self._vocabulary.changes(_result(formed))))


class _Walker:
    """Walks a text: at each place the longest key of any dictionary, else one character."""

    def __init__(self, words: Mapping[str, str], names: Container[str]) -> None:
        self._words, self._names = words, names
        self._phrases, self._characters = shipped_entries(PHRASES), shipped_entries(CHARACTERS)
        self._longest: dict[str, int] = {}
        for key in (*self._words, *self._phrases):
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def spans(self, text: str) -> Iterator[ExplainedSpan]:
        start = 0
        while start < len(text):
            span = self._longest_match(text, start)
            yield span
            start += len(span.source)

    def _longest_match(self, text: str, start: int) -> ExplainedSpan:
        for length in range(self._longest.get(text[start], 0), 0, -1):
            found = text[start : start + length]
            if found in self._words:
                layer = Layer.PROTECTED if found in self._names else Layer.PHRASES
                return _decided(layer, found, self._words[found])
            if found in self._phrases:
                return _decided(Layer.OPENCC_PHRASES, found, self._phrases[found][0])
        found = text[start]
        if found in self._characters:
            return _decided(Layer.OPENCC_CHARACTERS, found, self._characters[found][0])
        return ExplainedSpan(found, found, ())


class _Change(NamedTuple):
    """What a later stage does to a text from `start` to `end`."""

    start: int
    end: int
    decision: Decision


class _Stage:
    """A later stage: its entries, the longest first, outside what `pieces` says must stay."""

    def __init__(
        self,
        layer: Layer,
        entries: Mapping[str, str],
        names: Container[str],
        pieces: Callable[[str], Iterator[tuple[str, bool]]],
    ) -> None:
        self._layer, self._entries, self._names, self._pieces = layer, entries, names, pieces
        longest_first = sorted(entries, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def changes(self, text: str) -> list[_Change]:
        found, at = [], 0
        for piece, stays in self._pieces(text):
            if not stays:
                found += [self._change(match, at) for match in self._pattern.finditer(piece)]
            at += len(piece)
        return found

    def _change(self, match: re.Match[str], at: int) -> _Change:
        entry = match[0]
        layer = Layer.PROTECTED if entry in self._names else self._layer
        decision = Decision(layer, entry, self._entries[entry])
        return _Change(at + match.start(), at + match.end(), decision)


def _decided(layer: Layer, found: str, value: str) -> ExplainedSpan:
    return ExplainedSpan(found, value, (Decision(layer, found, value),))


def _result(spans: Sequence[ExplainedSpan]) -> str:
    return "".join(span.result for span in spans)


def _then(spans: Sequence[ExplainedSpan], changes: Sequence[_Change]) -> Sequence[ExplainedSpan]:
    """A stage and the next as one: spans are joined where a change reaches across them."""
    if not changes:
        return spans
    joined: list[ExplainedSpan] = []
    block: list[ExplainedSpan] = []
    within: list[_Change] = []
    start = end = 0
    later = deque(changes)
    for span in spans:
        block.append(span)
        end += len(span.result)
        while later and later[0].start < end:
            within.append(later.popleft())
        if not within or within[-1].end <= end:
            joined.append(_changed(block, within, start))
            block, within, start = [], [], end
    return joined


def _changed(
    block: Sequence[ExplainedSpan], changes: Sequence[_Change], start: int
) -> ExplainedSpan:
    """Spans that begin at `start`, as one, with the changes made."""
    text, result, at = _result(block), "", start
    for change in changes:
        result += text[at - start : change.start - start] + change.decision.value
        at = change.end
    decisions = [decision for span in block for decision in span.decisions]
    return ExplainedSpan(
        "".join(span.source for span in block),
        result + text[at - start :],
        (*decisions, *(change.decision for change in changes)),
    )
