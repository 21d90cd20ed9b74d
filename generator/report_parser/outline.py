"""Paragraphs → passages with places: parts, sections, items and their points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from generator.numerals.dates import first_year
from generator.numerals.script import plain
from generator.report_parser.blocks import blocks
from generator.report_parser.grouping import PartBlocks, ReportBlocks, SectionBlocks, group
from generator.report_parser.items import above_sections, items
from generator.report_parser.levels import find_levels


class Role(Enum):
    TITLE = "title"
    PART = "part"
    SECTION = "section"
    PREAMBLE = "preamble"
    ITEM = "item"


class Passage(NamedTuple):
    """A run of the report's text at one place (see FigurePlace), its mark taken off."""

    place: str
    role: Role
    text: str


def outline(paragraphs: Iterable[str]) -> tuple[Passage, ...]:
    """The passages of a report in order."""
    parts = list(blocks(paragraphs))
    return tuple(_report(group(parts, find_levels(parts))))


def _report(report: ReportBlocks) -> Iterator[Passage]:
    for block in report.opening:
        yield Passage("0.0.0", Role.TITLE, block.whole)
    for part_id, part in zip(_part_ids(report.parts), report.parts, strict=True):
        if part.heading:
            yield Passage(f"{part_id}.0.0", Role.PART, part.heading)
        for piece in above_sections(part.preamble):
            role = Role.ITEM if piece.item else Role.PREAMBLE
            yield Passage(f"{part_id}.0.{piece.item}", role, piece.text)
        for number, section in enumerate(part.sections, 1):
            yield from _section(f"{part_id}.{number if section.is_marked else 0}", section)


def _part_ids(parts: list[PartBlocks]) -> list[str]:
    """The years that the headings name, if each has its own; else numbers, 0 for no parts."""
    if len(parts) == 1 and not parts[0].heading:
        return ["0"]
    years = [year for part in parts if (year := first_year(plain(part.heading)))]
    if len(set(years)) == len(parts):
        return years
    return [str(number) for number, _ in enumerate(parts, 1)]


def _section(place: str, section: SectionBlocks) -> Iterator[Passage]:
    if section.heading:
        yield Passage(f"{place}.0", Role.SECTION, section.heading)
    for piece in items(section.blocks):
        point = f".{piece.point}" if piece.point else ""
        role = Role.ITEM if piece.item else Role.PREAMBLE
        yield Passage(f"{place}.{piece.item}{point}", role, piece.text)
