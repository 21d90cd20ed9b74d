"""Numbers in whatever form they were typed: as a report prints them, or a spreadsheet."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.load.suggestions.figures import Figure, printed_figure
from generator.load.suggestions.plain import half_width
from generator.load.suggestions.ranges import printed_range
from generator.model.figure import FALLS
from generator.numerals.numbers import any_of
from generator.numerals.simplified import simplified

_DOWN = re.compile(f"^({any_of(FALLS)})(了|约)?")
_UP = re.compile("^(增长|增加|上升|提高|提升)(了)?")


class Field(NamedTuple):
    """A field to type, and its value."""

    name: str
    value: str


def meant_number(field: str, typed: str, *, has_own_unit: bool) -> tuple[Field, ...]:
    """The fields of a figure that was typed as a report prints it: 约 9,300 家, 22.2％, 23.1 万.

    A unit stands with the indicator if the figure has not its own, but for what enlarges it.
    """
    plain = simplified(half_width(typed))
    if has_own_unit:
        plain = _UP.sub("", _DOWN.sub("-", plain))
    if not (figure := printed_figure(plain)):
        return ()
    unit = figure.unit if has_own_unit or figure.scale else ""
    others = (
        Field("unit", _unit(unit, figure.scale)),
        Field("printed", figure.printed),
        Field("qualifier", figure.qualifier),
    )
    return (Field(field, figure.value), *(other for other in others if other.value))


def meant_range(typed: str) -> tuple[Field, ...]:
    """The fields of a range that was typed as one value: 6.5%—7%."""
    if not (interval := printed_range(typed)):
        return ()
    others = (
        Field("unit", _unit(interval.unit, interval.scale) if interval.scale else ""),
        Field("qualifier", interval.qualifier),
    )
    ends = (Field("value", interval.lower), Field("upper", interval.upper))
    return (*ends, *(other for other in others if other.value))


def _unit(unit: str, scale: str) -> str:
    """As it is typed; where it only enlarges the indicator's, that is left to the editor."""
    return f"{unit}…" if unit and unit == scale else unit.replace("%", '"%"')


def _figure(typed: str) -> Figure | None:
    return printed_figure(simplified(half_width(typed)))


def dropped_unit(typed: str) -> str:
    """The unit after a number of digits, where it does not enlarge the indicator's."""
    figure = _figure(typed)
    return figure.unit if figure and not figure.scale and not figure.printed else ""
