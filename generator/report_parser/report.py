"""A report's bytes → what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.diagnostic import LocalizedText
from generator.model.choice import FigureSort
from generator.model.figure import Figure, Paragraph
from generator.report_parser.digests import paragraphs_of
from generator.report_parser.formats import read_source
from generator.report_parser.likeness import is_measured, refuse_other_texts
from generator.report_parser.locations import Location, locations
from generator.report_parser.occurrence import figures
from generator.report_parser.outline import Passage, Role, outline
from generator.report_parser.paragraphs import paragraphs
from generator.report_parser.surroundings import without_surroundings


@dataclass(frozen=True)
class Report:
    """`source` is the SHA-256 of the file, `text` that of its text if a library has read it.

    `locations` is where in the file items and headings begin, by their places, if it has lines or
    pages. `left_out` is what in it is no text of the report, `lost` what of the file was not read.
    """

    source: str
    text: str | None
    passages: tuple[Passage, ...]
    paragraphs: tuple[Paragraph, ...]
    figures: tuple[Figure, ...]
    locations: Mapping[str, Location]
    left_out: tuple[str, ...]
    lost: tuple[LocalizedText, ...]

    def headline_places(self) -> Iterator[str]:
        """Where something is measured above the sections of a part: 2031.0.0, or none."""
        for passage in self.passages:
            if passage.role is Role.PREAMBLE and passage.place.endswith(".0.0"):
                told = figures([passage])
                if any(f.kind is FigureSort.QUANTITY and is_measured(f) for f in told):
                    yield passage.place


def read_report(name: str, data: bytes) -> Report:
    """Read the report in the file called `name`; raises BuildStopped if it is none."""
    reading = read_source(name, data)
    text = paragraphs(reading.text)
    body = without_surroundings(text.paragraphs)
    passages = outline(body.paragraphs)
    told = tuple(figures(passages))
    refuse_other_texts(name, reading.text, passages, told)
    left_out = (*text.left_out, *body.left_out)
    read = sha256(reading.text.encode("utf-8", "replace")).hexdigest()
    return Report(
        source=sha256(data).hexdigest(),
        text=read if reading.by_library else None,
        passages=passages,
        paragraphs=paragraphs_of(passages),
        figures=told,
        locations=locations(passages, reading.text, reading.pages)
        if reading.pages is not None
        else {},
        left_out=left_out,
        lost=reading.lost,
    )
