"""Lines → paragraphs: what pages and bold marks have cut apart is joined again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.numerals.script import plain
from generator.report_parser.lines import Line, is_ended, lines_of
from generator.report_parser.marks import item_mark, line_mark

_UNENDED_HEADING = ("，", "、", ",", "——")
_DASH = "——"
_OPENING = re.compile(r"——|[\[［【●◆■▪▲★•]|各位(?:代表|委员)[！：!:]")
_HEADLINE = re.compile("[^，。；：！？]{4,16}。.")
_CUT_NUMBER = re.compile(r"[0-9０-９][.,．，]?\n[0-9０-９%％‰.．]")
_MOSTLY = 0.6
_FEW = 3
_FULL = 0.93
_WIDEST_LINE = 120
_HEADING_LENGTH = 80
_TITLE_LENGTH = 40


class Paragraphs(NamedTuple):
    """The paragraphs of a text, and the running heads between them that were left out."""

    paragraphs: list[str]
    left_out: list[str]


def paragraphs(text: str) -> Paragraphs:
    """The paragraphs of a report, without page numbers, running heads and marks of bold."""
    lines, left_out = lines_of(text)
    layout = _layout(lines)
    joined: list[list[str]] = []
    for at, line in enumerate(lines):
        if joined and _goes_on(joined[-1], lines[at - 1], line, layout):
            joined[-1].append(_between(joined[-1][-1], line.text) + line.text)
        else:
            joined.append([line.text])
    return Paragraphs(["".join(pieces) for pieces in joined], left_out)


class _Width(NamedTuple):
    """From where on a line of a page is full: in columns, or in characters where that is exact."""

    least: int
    in_characters: bool

    def is_full(self, line: Line) -> bool:
        length = len(line.text) + 2 * line.is_indented
        return (length if self.in_characters else line.width) >= self.least


class _Layout(NamedTuple):
    """How a text sets its paragraphs apart: by blank lines, by indents, or by neither.

    `width` is that of its full lines, if it was cut into lines of a page; None if it was not.
    """

    has_blanks: bool
    has_indents: bool
    width: _Width | None

    def begins(self, line: Line) -> bool:
        return line.is_indented if self.has_indents else line.after_blank


def _layout(lines: Sequence[Line]) -> _Layout:
    follow = [line for before, line in pairwise(lines) if is_ended(before.text)]
    most = len(follow) * _MOSTLY
    blanks = sum(line.after_blank for line in follow) >= most
    indents = 0 < most <= sum(line.is_indented for line in follow)
    width = _width(lines)
    # A page's end may leave a blank line inside a paragraph, but no indent.
    indents = indents and (not blanks or width is not None)
    return _Layout(blanks and not indents, indents, width)


def _width(lines: Sequence[Line]) -> _Width | None:
    """The width of the full lines, if most lines that end inside a sentence are full."""
    cut = [line for line in lines if not is_ended(line.text)]
    lengths = Counter(len(line.text) for line in cut)
    # Some programs cut after so many characters, however wide they are.
    longest = max((len(line.text) for line in lines), default=0)
    if lengths[longest] > max(_FEW, len(cut) * _MOSTLY):
        return _Width(longest, in_characters=True)
    widths = sorted(line.width for line in lines)
    widest = widths[len(widths) * 9 // 10] if widths else 0
    full = [line for line in cut if line.width >= widest * _FULL]
    if widest > _WIDEST_LINE or len(full) * 2 <= len(cut) or len(full) * 3 <= len(lines):
        return None
    narrow = sorted(line.width for line in full)[len(full) // 20]
    return _Width(min(narrow, widest - 2), in_characters=False)


def _goes_on(before: list[str], last: Line, line: Line, layout: _Layout) -> bool:
    """Whether `line` continues the paragraph of the lines `before`, the `last` of which it is."""
    bare = plain(line.text)
    begins = layout.begins(line)
    is_full = layout.width is not None and layout.width.is_full(last)
    may_be_item = item_mark(bare) and not (is_full and not begins)
    if line_mark(bare) or may_be_item or (layout.has_indents and begins):
        return False
    if layout.width is not None and _CUT_NUMBER.search(f"{last.text[-2:]}\n{line.text}"):
        return True
    earlier = plain("".join(before[:_HEADING_LENGTH]))
    together = not begins and (layout.has_blanks or layout.has_indents)
    if is_ended(last.text):
        # In a text that a page has cut, a line that is not full ends its paragraph.
        is_inside = together and (layout.has_indents or layout.width is None)
        return (is_inside or (is_full and not begins)) and not _is_new(earlier, bare, layout)
    if layout.has_blanks and begins and len(earlier) <= min(_TITLE_LENGTH, len(bare) / 2):
        return False
    if is_heading(earlier):
        return is_full or earlier.endswith(_UNENDED_HEADING)
    is_cut = (is_full and not begins) or (together and earlier.startswith(_DASH))
    is_text = is_cut or not is_title(earlier)
    return is_text or (not begins and earlier.endswith(_UNENDED_HEADING))


def _is_new(earlier: str, line: str, layout: _Layout) -> bool:
    """Whether a line after a sentence's end looks like a beginning all the same."""
    if layout.has_indents:
        return bool(_OPENING.match(line)) or is_title(line)
    if layout.has_blanks and layout.width is not None:
        return bool(_OPENING.match(line))
    return bool(_OPENING.match(line) or (_HEADLINE.match(line) and not _is_marked(earlier)))


def _between(before: str, line: str) -> str:
    """What a line's end stood for: nothing in Chinese or inside a number, else a space."""
    if _CUT_NUMBER.search(f"{before[-2:]}\n{line}"):
        return ""
    return " " if before[-1].isascii() and line[0].isascii() else ""


def _is_marked(paragraph: str) -> bool:
    return bool(line_mark(paragraph) or item_mark(paragraph))


def is_heading(paragraph: str) -> bool:
    """Whether a paragraph is a numbered heading with no text after it."""
    short = len(paragraph) <= _HEADING_LENGTH and "。" not in paragraph
    return short and line_mark(paragraph) is not None


def is_title(paragraph: str) -> bool:
    """Whether a paragraph may be a heading that has no number."""
    return (
        len(paragraph) <= _TITLE_LENGTH
        and not re.search("[。；！？，]", paragraph)
        and item_mark(paragraph) is None
    )
