"""Why a text is converted as it is: which layer and which entry decided each span.

Walks the same dictionaries as OpenCC, the longest match first, and so comes to the same text.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.convert.decisions import Decision, ExplainedSpan, Layer, decided
from generator.convert.first_stage import first_stage
from generator.convert.layers import latin_words, layers, runs, titles
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale


class Explainer:
    """Explains the conversion to one Traditional locale."""

    def __init__(self, locale: Locale, tables: ConversionTables) -> None:
        own = layers(locale, tables)
        self._first = first_stage(tables)
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
            for span in ([decided(stays, run, run)] if stays else self._first.spans(run))
        )

    def localized(self, traditional: Sequence[ExplainedSpan]) -> tuple[ExplainedSpan, ...]:
        """The first stage's spans, taken through the others."""
        formed = _then(traditional, self._forms.changes(_result(traditional)))
        return tuple(_then(formed, self._vocabulary.changes(_result(formed))))


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
        changes, at = [], 0
        for piece, stays in self._pieces(text):
            if not stays:
                changes += [self._change(match, at) for match in self._pattern.finditer(piece)]
            at += len(piece)
        return changes

    def _change(self, match: re.Match[str], at: int) -> _Change:
        entry = match[0]
        layer = Layer.PROTECTED if entry in self._names else self._layer
        decision = Decision(layer, entry, self._entries[entry])
        return _Change(at + match.start(), at + match.end(), decision)


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
        if not within:
            joined.append(span)
        elif within[-1].end <= end:
            joined.append(_changed(block, within, start))
        else:
            continue
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
