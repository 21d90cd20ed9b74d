"""A text that a chat has put on one line → the lines that it had."""

from __future__ import annotations

import re

from generator.report_parser.marks import line_mark

_LEAST = 200
_MOST_LINES = 3
EMOJI = "\u2600-\u2775\u2794-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
"""Emoji and the like, as characters of a class; no number in a circle."""

_BEGINS = re.compile(
    f"(?<=[。！？；： \u3000{EMOJI}])[{EMOJI} \u3000]{{0,8}}"
    "(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分)"
    "|(?<=[。！？：])[ \u3000]+"
)
_SPACE = re.compile("[ \u3000]+")
_LONGEST_HEADING = 40


def unfolded(text: str) -> str:
    """The text; if it is all on one line, with a line for each heading and paragraph.

    A space after a sentence is where a line ended: Chinese sets none there.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > _MOST_LINES or len(text) < _LEAST or not _BEGINS.search(text):
        return text
    return "\n\n".join(_headed(piece.strip()) for line in lines for piece in _BEGINS.split(line))


def _headed(piece: str) -> str:
    """A heading ends at a space, where it has one before a sentence begins."""
    if not line_mark(piece):
        return piece
    head, space, rest = piece[:_LONGEST_HEADING].partition(" ")
    if not space or "。" in head or not rest.strip():
        return piece
    return f"{head}\n\n{_SPACE.sub('', piece[len(head) :], count=1)}"
