"""The first stage: Simplified → Traditional by phrases and characters, cut where counts choose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property

from generator.convert.decisions import ExplainedSpan
from generator.convert.layers import words
from generator.convert.opencc_config import Convert, to_traditional
from generator.convert.overlaps import Overlaps
from generator.convert.walker import Walker
from generator.model.conversion import ConversionTables


@dataclass(frozen=True)
class FirstStage:
    """Converts a run of Simplified text and explains it, by `words` and `protected` names."""

    words: Mapping[str, str]
    protected: frozenset[str]

    def convert(self, run: str) -> str:
        """`run` in Traditional."""
        uncut = self._uncut(run)
        pieces = list(self._overlaps.pieces(run, uncut))
        return "".join(self._uncut(piece.text) for piece in pieces) if len(pieces) > 1 else uncut

    def spans(self, run: str) -> Iterator[ExplainedSpan]:
        """The same, with what decided each span."""
        for piece in self._overlaps.pieces(run, self._uncut(run)):
            for index, span in enumerate(self._walker.spans(piece.text)):
                yield span if index or not piece.over else _chosen(span, piece.over)

    @cached_property
    def _uncut(self) -> Convert:
        return to_traditional(self.words)

    @cached_property
    def _walker(self) -> Walker:
        return Walker(self.words, self.protected)

    @cached_property
    def _overlaps(self) -> Overlaps:
        return Overlaps(self._uncut, self._walker)


@cache
def first_stage(tables: ConversionTables) -> FirstStage:
    """That of every locale: OpenCC's large dictionaries are loaded once."""
    return FirstStage(words(tables), frozenset(line.name for line in tables.protected))


def _chosen(span: ExplainedSpan, over: str) -> ExplainedSpan:
    return replace(
        span, decisions=tuple(replace(decision, over=over) for decision in span.decisions)
    )
