"""A report beside the briefing of it, for its editors alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class FigureState(StrEnum):
    """What became of a figure of the report; `NO_QUANTITY` is a name, an ordinal, a date."""

    USED = "used"
    OPEN = "open"
    LEFT_OUT = "left-out"
    NO_QUANTITY = "no-quantity"


@dataclass(frozen=True)
class Run:
    """Some text of the report: a figure with its state, or what stands between two of them."""

    text: str
    state: FigureState | None = None
    note: str = ""


@dataclass(frozen=True)
class CollatedFigure:
    """An observation of the briefing in words: its name, its value with unit, and what it is."""

    name: str
    value: str
    nature: str


@dataclass(frozen=True)
class CollatedItem:
    """What the briefing says at a place of the report; texts that are to be written are empty."""

    file: str
    title: str
    summary: str
    figures: tuple[CollatedFigure, ...]


@dataclass(frozen=True)
class CollatedParagraph:
    """A run of the report's text at one place: a heading, or what stands under it."""

    is_heading: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Row:
    """A place of the report and what it says there; `item` is None where the briefing has none.

    `is_item` is whether one is expected: at a heading there may be a lead.
    """

    place: str
    where: str
    is_item: bool
    paragraphs: tuple[CollatedParagraph, ...]
    item: CollatedItem | None


@dataclass(frozen=True)
class Collation:
    """All of a report in its order; `counts` says how many figures are in each state."""

    title: str
    rows: tuple[Row, ...]
    counts: Mapping[FigureState, int]
