"""What is told of a decision: its layer, its entry, and what became of the text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    VERBATIM = "verbatim"

    @property
    def stays(self) -> bool:
        """Whether it leaves a text as it is, which is no choice between forms."""
        return self in (Layer.TRADITIONAL, Layer.VERBATIM)


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of one layer, applied.

    `over` is the entry that begins earlier and overlaps this one, where the counts of official text
    decided against it.
    """

    layer: Layer
    entry: str
    value: str
    over: str = ""


@dataclass(frozen=True, slots=True)
class ExplainedSpan:
    """A piece of the text, what became of it, and by which decisions, in order."""

    source: str
    result: str
    decisions: tuple[Decision, ...]


def decided(layer: Layer, piece: str, value: str) -> ExplainedSpan:
    """A piece that one entry has decided."""
    return ExplainedSpan(piece, value, (Decision(layer, piece, value),))
