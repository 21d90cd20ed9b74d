"""Paragraphs → passages with places: parts, sections, items and their points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from generator.grammar.dates import first_year
from generator.grammar.script import plain
from generator.trace.blocks import Block, blocks
from generator.trace.grouping import PartBlocks, ReportBlocks, SectionBlocks, group
from generator.trace.levels import find_levels

_POINT = re.compile("(?<=[。！？])(?= ?(?:(?:同时|此外|另外)，?)?要)")


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
    found = list(blocks(paragraphs))
    return tuple(_report(group(found, find_levels(found))))


def _report(report: ReportBlocks) -> Iterator[Passage]:
    for block in report.opening:
        yield Passage("0.0.0", Role.TITLE, block.whole)
    for part_id, part in zip(_part_ids(report.parts), report.parts, strict=True):
        if part.heading:
            yield Passage(f"{part_id}.0.0", Role.PART, part.heading)
        for block in part.preamble:
            yield Passage(f"{part_id}.0.0", Role.PREAMBLE, block.whole)
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
    if any(block.mark for block in section.blocks):
        yield from _numbered(place, section.blocks)
    else:
        yield from _unnumbered(place, section.blocks)


def _numbered(place: str, found: Iterable[Block]) -> Iterator[Passage]:
    """The first style of mark numbers the items, any other the points inside an item."""
    item_style: str | None = None
    item = point = 0
    expected: dict[str, int] = {}
    for block in found:
        text = block.text
        if not block.mark or block.mark.number not in (1, expected.get(block.mark.style, 1)):
            # A paragraph may be numbered through the whole report; its number is no figure.
            is_counted = block.mark and block.opens and block.mark.style == "1."
            text = block.text if is_counted else block.whole
        elif item_style in (None, block.mark.style):
            item_style = block.mark.style
            item, point = item + 1, 0
            expected = {item_style: block.mark.number + 1}
        else:
            point += 1
            expected[block.mark.style] = block.mark.number + 1
        if not item:
            yield Passage(f"{place}.0", Role.PREAMBLE, text)
            continue
        # Only an item of sentences has unnumbered points, and none where points are numbered.
        pieces = _POINT.split(text) if len(expected) == 1 else [text]
        for index, piece in enumerate(pieces):
            point += 1 if index else 0
            yield Passage(f"{place}.{item}" + (f".{point}" if point else ""), Role.ITEM, piece)


def _unnumbered(place: str, found: Iterable[Block]) -> Iterator[Passage]:
    """With no marks, each paragraph is an item."""
    for item, block in enumerate(found, 1):
        yield Passage(f"{place}.{item}", Role.ITEM, block.whole)
