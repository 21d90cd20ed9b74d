"""Which labels have room in a trend, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.model.choice import FigureStatus
from generator.model.period import Period
from generator.render.charts.text import text_width
from generator.render.words import LocaleWords

_NARROWEST = 260
"""Pixels of the picture's width on the smallest screen, on which no label covers another."""
_BETWEEN = 8
_LONGEST = 110
"""A longer label stands in the table alone."""
_YEAR = "2000"
_ABOVE, _BELOW = -0.65, 1.5
"""How far a label is from its place, in ems."""


class Mark(NamedTuple):
    """A figure of a status, its place in hundredths of the picture's width and height.

    `top` is that of the upper end where it is a range, else `y` too.
    """

    role: str
    x: float
    y: float
    top: float


class Label(NamedTuple):
    """`away` is in ems from the place; `anchor` is as in SVG where it is not as usual."""

    x: float
    y: float
    text: str
    away: float = 0
    anchor: str = ""


def room_beside(values: Iterable[str]) -> float:
    """How far from the picture's sides marks must be for their labels, in hundredths."""
    return _hundredths(max(map(text_width, (*_short(values), _YEAR))) / 2)


def period_labels(words: LocaleWords, periods: dict[float, Period]) -> Iterator[Label]:
    """As many years as have room, the last of them always; of other periods the first and last.

    `periods` are by their place.
    """
    first, *_, last = (*periods.values(), *periods.values())
    if len(first) == len(_YEAR):
        for x in sorted(_apart(reversed(periods), text_width(_YEAR))):
            yield Label(x, 100, periods[x])
        return
    yield Label(0, 100, words.period(first), anchor="start")
    if last != first:
        yield Label(100, 100, words.period(last), anchor="end")


def value_labels(marks: Sequence[Mark], texts: Sequence[str]) -> Iterator[Label]:
    """All where they have room, else those of the last of each status and of the first period.

    Where marks stand close the highest has its label above it, the lowest below, others none.
    """
    short = _short(texts)
    labelled = [(mark, text) for mark, text in zip(marks, texts, strict=True) if text in short]
    width = max(map(text_width, short), default=0)
    places = sorted({mark.x for mark, _ in labelled})
    if len([*_apart(places, width)]) < len(places):
        last = {mark.role: mark for mark, _ in labelled}
        labelled = [pair for pair in labelled if pair[0] in {labelled[0][0], *last.values()}]
    close: list[list[tuple[Mark, str]]] = []
    for mark, text in labelled:
        if not close or mark.x - close[-1][-1][0].x >= _hundredths(width + _BETWEEN):
            close.append([])
        close[-1].append((mark, text))
    for those in close:
        (highest, above), *lower = sorted(those, key=_from_the_top)
        yield Label(highest.x, highest.top, above, _ABOVE)
        if lower:
            lowest, below = lower[-1]
            yield Label(lowest.x, lowest.y, below, _BELOW)


def _from_the_top(labelled: tuple[Mark, str]) -> tuple[float, bool]:
    """Where two are as high, what was reached comes before what was aimed at."""
    mark, _ = labelled
    return mark.top, mark.role == FigureStatus.TARGET.code


def _short(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if text_width(text) <= _LONGEST]


def _apart(places: Iterable[float], width: float) -> Iterator[float]:
    """Those of the places at which labels of the width cover no label before."""
    taken: list[float] = []
    for x in places:
        if all(abs(x - other) >= _hundredths(width + _BETWEEN) for other in taken):
            taken.append(x)
            yield x


def _hundredths(pixels: float) -> float:
    return round(pixels / _NARROWEST * 100, 1)
