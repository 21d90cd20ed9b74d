"""A report's bytes → what it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from generator.model.figure import Figure, FigureSort
from generator.trace.likeness import is_measured, refuse_other_texts
from generator.trace.outline import Passage, Role, outline
from generator.trace.paragraphs import paragraphs
from generator.trace.sighting import figures
from generator.trace.source_text import decode
from generator.trace.surroundings import without_surroundings


@dataclass(frozen=True)
class Report:
    """`source` is the SHA-256 of the file; `left_out` what in it is no text of the report."""

    source: str
    passages: tuple[Passage, ...]
    figures: tuple[Figure, ...]
    left_out: tuple[str, ...]

    def headline_places(self) -> Iterator[str]:
        """Where something is measured above the sections of a part: 2031.0.0, or none."""
        for each in self.passages:
            if each.role is Role.PREAMBLE and each.place.endswith(".0.0"):
                told = figures([each])
                if any(f.kind is FigureSort.QUANTITY and is_measured(f) for f in told):
                    yield each.place


def read_report(name: str, data: bytes) -> Report:
    """Read the report in the file called `name`; raises BuildStopped if it is none."""
    text = decode(name, data)
    found = paragraphs(text)
    body = without_surroundings(found.paragraphs)
    passages = outline(body.paragraphs)
    told = tuple(figures(passages))
    refuse_other_texts(name, text, passages, told)
    left_out = (*found.left_out, *body.left_out)
    return Report(sha256(data).hexdigest(), passages, told, left_out)
