"""The blocks of a section → its items and their points, each with its number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.numerals.script import plain
from generator.report_parser.blocks import Block
from generator.report_parser.marks import Mark

_POINT = re.compile("(?<=[。！？])(?= ?(?:(?:同时|此外|另外)，?)?要)")
_DASH = re.compile("—|--|[●◆■▪▲★•]")
_HEADING_LENGTH = 40

Paragraph = Sequence[Block]


class Piece(NamedTuple):
    """A run of text: the number of its item, 0 for the lead, and of the point in it."""

    item: int
    point: int
    text: str


def items(blocks: Iterable[Block]) -> list[Piece]:
    """The pieces of a section in order.

    Marks that open paragraphs number its items, or those inside its only paragraph; where neither
    are, each paragraph is an item. What is not numbered is counted on after what is.
    """
    paragraphs = _paragraphs(blocks)
    body = [paragraph for paragraph in paragraphs if not _is_lead(paragraph)]
    marks = [paragraph[0].mark for paragraph in paragraphs if paragraph[0].mark]
    is_numbered = bool(marks) and not _are_numbered_through(marks)
    if is_numbered or (len(body) == 1 and len(body[0]) > 1):
        return [*_numbered(paragraphs)]
    return [*_unnumbered(paragraphs)]


def _are_numbered_through(marks: Sequence[Mark]) -> bool:
    """Whether paragraphs go on with the numbers of the section before: they are items alike."""
    return marks[0].number > 1 and all(mark.style == "1." for mark in marks)


def above_sections(blocks: Iterable[Block]) -> Iterator[Piece]:
    """What stands above all sections of a part: from the first dash or number on, items."""
    item = 0
    for paragraph in _paragraphs(blocks):
        if item or _is_dashed(paragraph) or paragraph[0].mark:
            item += 1
        for block in paragraph:
            yield Piece(item, 0, block.whole)


def _paragraphs(blocks: Iterable[Block]) -> list[list[Block]]:
    paragraphs: list[list[Block]] = []
    for block in blocks:
        if block.opens or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(block)
    return paragraphs


def _unnumbered(paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    has_lead = len(paragraphs) > 1 and _is_lead(paragraphs[0])
    for item, paragraph in enumerate(paragraphs, 0 if has_lead else 1):
        yield from _with_points(item, paragraph)


def _with_points(item: int, paragraph: Paragraph) -> Iterator[Piece]:
    """A paragraph that is an item; what is numbered inside it are its points."""
    for point, block in enumerate(paragraph):
        yield Piece(item, point if item else 0, block.text if block.mark and item else block.whole)


def _numbered(paragraphs: Sequence[Paragraph]) -> Iterator[Piece]:
    style = _style(paragraphs)
    end = _end(paragraphs, style)
    series = [*_series(paragraphs[:end], style)]
    last = max((piece.item for pieces in series for piece in pieces), default=0)
    for paragraph, pieces in zip(paragraphs[:end], series, strict=True):
        if _is_dashed(paragraph) and not pieces[0].item and last:
            last += 1
            yield from _with_points(last, paragraph)
        else:
            yield from pieces
    point = 0
    for paragraph in paragraphs[end:]:
        if paragraph[0].mark:
            for block in paragraph:
                point += 1
                yield Piece(last, point, block.text)
        else:
            last, point = last + 1, 0
            yield from _with_points(last, paragraph)


def _style(paragraphs: Sequence[Paragraph]) -> str | None:
    """What numbers the items: the first style that opens a paragraph, else the first of all."""
    opening = [paragraph[0].mark for paragraph in paragraphs]
    inside = [block.mark for blocks in paragraphs for block in blocks]
    return next((mark.style for mark in (*opening, *inside) if mark and mark.number == 1), None)


def _end(paragraphs: Sequence[Paragraph], style: str | None) -> int:
    """How many of the paragraphs the numbered items take.

    They end before what is not numbered and goes on to the section's end, or to a second series.
    """
    end, expected = 0, 1
    for at, paragraph in enumerate(paragraphs):
        first = paragraph[0].mark
        if first and first.style == style and first.number == 1 and 0 < end < at:
            break
        if first:
            end = at + 1
        for block in paragraph:
            if block.mark and block.mark.style == style and block.mark.number == expected:
                end, expected = at + 1, expected + 1
    if 0 < end < len(paragraphs) and _have_text_below(paragraphs[: end + 1]):
        return end + 1
    return end or len(paragraphs)


def _have_text_below(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether each numbered item is a heading alone, with its text in the next paragraph."""
    marked = [at for at, blocks in enumerate(paragraphs[:-1]) if blocks[0].mark]
    return len(marked) > 1 and all(
        _is_heading(paragraphs[at]) and not paragraphs[at + 1][0].mark for at in marked
    )


def _series(paragraphs: Sequence[Paragraph], style: str | None) -> Iterator[list[Piece]]:
    """Marks of this style number the items, any other the points inside an item."""
    item = point = 0
    expected: dict[str, int] = {}
    inner = 0
    for paragraph in paragraphs:
        pieces: list[Piece] = []
        for block in paragraph:
            text, mark = block.text, block.mark
            begins = False
            if mark is None:
                begins = bool(item) and block.opens and _is_dashed([block])
            elif (
                mark.style == style
                and not block.opens
                and mark.number == inner + 1
                and (inner or (item and mark.number == 1 and expected[style] > 1))
            ):
                inner, begins = mark.number, True
            elif mark.number not in (1, expected.get(mark.style, 1)) or (
                mark.style != style and not item
            ):
                # A paragraph may be numbered through the whole report; its number is no figure.
                is_counted = block.opens and mark.style == "1."
                text = block.text if is_counted else block.whole
            elif mark.style == style:
                item, point, inner = item + 1, 0, 0
                expected = {style: mark.number + 1}
            else:
                begins = True
                expected[mark.style] = mark.number + 1
            point += begins
            # Only an item of sentences has unnumbered points, and none where points are numbered.
            can_split = item and len(expected) == 1 and not inner
            for index, piece in enumerate(_POINT.split(text) if can_split else [text]):
                point += 1 if index else 0
                pieces.append(Piece(item, point, piece))
        yield pieces


def _is_lead(paragraph: Paragraph) -> bool:
    """Whether it runs on after the section's heading, with nothing numbered in it."""
    return paragraph[0].runs_on and len(paragraph) == 1


def _is_dashed(paragraph: Paragraph) -> bool:
    return paragraph[0].mark is None and bool(_DASH.match(plain(paragraph[0].text)))


def _is_heading(paragraph: Paragraph) -> bool:
    """Whether a numbered item is its heading alone, with its text below."""
    text = "".join(block.text for block in paragraph).strip()
    return len(text) <= _HEADING_LENGTH and "。" not in text[:-1]
