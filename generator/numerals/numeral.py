"""What the grammar finds in a text, before it is given a place."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.choice import FigureSort


class Numeral(NamedTuple):
    """A figure between two characters of a text; `start` and `end` take in its qualifier.

    `falls` is whether the text says that something fell by it.
    """

    start: int
    end: int
    kind: FigureSort
    value: str
    unit: str = ""
    qualifier: str | None = None
    falls: bool = False
