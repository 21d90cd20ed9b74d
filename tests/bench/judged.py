"""Decisions of the conversion in official text, each with whether it came out as printed there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import opencc

from generator.convert import Conversion, ExplainedSpan
from generator.convert.evidence import ambiguous_characters, fold_forms


@dataclass(frozen=True, slots=True)
class Judged:
    """A decision over text[start:end] of a line: what was printed for it, and was that wrong."""

    line: int
    text: str
    start: int
    end: int
    prints: str
    wrong: bool


def judged(conversion: Conversion, lines: Sequence[str]) -> Iterator[Judged]:
    """Simplify each line, convert it back, and hold each decision against the line, folded."""
    simplify = opencc.OpenCC("hk2s").convert
    for number, line in enumerate(lines):
        text = simplify(line)
        if len(text) == len(line):
            traditional = conversion.to_traditional(text)
            printed = _by_character(conversion.localized(traditional))
            start = 0
            for span in traditional:
                end = start + len(span.source)
                if _is_decision(span):
                    prints = "".join(printed[start:end])
                    wrong = fold_forms(prints) != fold_forms(line[start:end])
                    yield Judged(number, text, start, end, prints, wrong)
                start = end


def _is_decision(span: ExplainedSpan) -> bool:
    is_ambiguous = not ambiguous_characters().isdisjoint(span.source)
    return is_ambiguous and not span.decisions[0].layer.stays


def _by_character(spans: Sequence[ExplainedSpan]) -> list[str]:
    """What became of each character; of a span that grew or shrank, all of it at the first."""
    pieces: list[str] = []
    for span in spans:
        aligned = len(span.source) == len(span.result)
        pieces += span.result if aligned else [span.result, *[""] * (len(span.source) - 1)]
    return pieces
