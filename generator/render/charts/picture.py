"""A picture: shapes in SVG units, and the same numbers as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

WIDTH = 320
"""As wide as the smallest screen, so that text in a picture is not made smaller."""

CARD_WIDTH = 240
"""As wide as the inside of the narrowest card."""

RANGES = {"part": "range", "result": "range", "aim": "aim-range"}
"""How that is drawn by which a range goes beyond its lower end."""


@dataclass(frozen=True)
class Shape:
    """A rectangle; `role` chooses its looks: part, whole, result, aim, range, axis."""

    role: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Text:
    """A line of text; `y` is its baseline."""

    role: str
    x: float
    y: float
    text: str


@dataclass(frozen=True)
class Row:
    """A line of the table; `role` is that of the shape which it explains.

    `href` leads to the figure where that is another report's.
    """

    role: str
    label: str
    figure: Markup
    href: str = ""


@dataclass(frozen=True)
class Picture:
    """`key` is unique on its page. Whoever does not see it hears its rows."""

    key: str
    title: str
    height: float
    shapes: tuple[Shape, ...]
    rows: tuple[Row, ...]
    texts: tuple[Text, ...] = ()
    note: str = ""
    width: float = WIDTH
