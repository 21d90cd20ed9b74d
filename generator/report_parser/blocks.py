"""Paragraphs → blocks: a numbered heading, an item, or text with no number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.numerals.script import plain
from generator.report_parser.marks import Mark, item_mark, line_mark

_SENTENCE = re.compile("(?<=[。！？；：])")
_MARK_LENGTH = 8
_HEADING_END = re.compile("[。：；]")


class Block(NamedTuple):
    """Text after its mark; `opens` a paragraph or stands inside one.

    `runs_on` is whether it stands in one paragraph with the heading of its section.
    """

    mark: Mark | None
    text: str
    opens: bool
    marked: str = ""
    runs_on: bool = False

    @property
    def whole(self) -> str:
        """The text with its mark, for a mark that numbers nothing after all."""
        return self.marked + self.text


def blocks(paragraphs: Iterable[str]) -> Iterator[Block]:
    """The blocks of a report in order; sentences of one item stay together."""
    for paragraph in paragraphs:
        mark = line_mark(plain(paragraph))
        length = mark.length if mark else 0
        first, *rest = _pieces(paragraph[length:].strip())
        if mark:
            yield Block(mark, first.text, True, paragraph[:length])
        else:
            yield first
        yield from rest


def _pieces(text: str) -> list[Block]:
    """Cuts where a sentence begins with a mark in words."""
    marks: list[tuple[Mark | None, str]] = []
    texts: list[list[str]] = []
    for sentence in _SENTENCE.split(text):
        start = len(sentence) - len(sentence.lstrip())
        mark = item_mark(plain(sentence[start : start + _MARK_LENGTH]))
        if mark or not texts:
            end = start + (mark.length if mark else 0)
            marks.append((mark, sentence[start:end]))
            texts.append([sentence[end:]])
        else:
            texts[-1].append(sentence)
    return [
        Block(mark, "".join(parts), at == 0, marked)
        for at, ((mark, marked), parts) in enumerate(zip(marks, texts, strict=True))
    ]


def head_and_body(block: Block) -> tuple[str, str]:
    """A heading and the text that runs on after it: up to the first full stop."""
    end = _HEADING_END.search(block.text)
    if not end or end.end() == len(block.text):
        return block.text, ""
    return block.text[: end.end()], block.text[end.end() :].strip()
