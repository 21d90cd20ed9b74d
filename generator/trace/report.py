"""A report's bytes → what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from generator.model.figure import Figure
from generator.trace.likeness import refuse_other_texts
from generator.trace.outline import Passage, outline
from generator.trace.paragraphs import paragraphs
from generator.trace.sighting import figures
from generator.trace.source_text import decode


@dataclass(frozen=True)
class Report:
    """`source` is the SHA-256 of the file."""

    source: str
    passages: tuple[Passage, ...]
    figures: tuple[Figure, ...]


def read_report(name: str, data: bytes) -> Report:
    """Read the report in the file called `name`; raises BuildStopped if it is none."""
    text = decode(name, data)
    passages = outline(paragraphs(text))
    found = tuple(figures(passages))
    refuse_other_texts(name, text, passages, found)
    return Report(sha256(data).hexdigest(), passages, found)
