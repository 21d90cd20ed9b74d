"""A text of which some pieces are written as more than text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from markupsafe import Markup


class Piece(NamedTuple):
    """What stands from `start` to `end` of a text, as it is `written`."""

    start: int
    end: int
    written: Markup


def with_pieces(text: str, pieces: Iterable[Piece], escape: Callable[[str], Markup]) -> Markup:
    """The text, its `pieces` as they are written, of those that overlap the first; the rest as
    `escape` writes it.
    """
    parts: list[Markup] = []
    end = 0
    for piece in sorted(pieces):
        if piece.start >= end:
            parts += escape(text[end : piece.start]), piece.written
            end = piece.end
    parts.append(escape(text[end:]))
    # Markup's own way of joining escapes each part again.
    return Markup("".join(parts))
