"""A figure as a list for programs has it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from generator.model.choice import Qualifier
from generator.model.figure import Figure
from generator.model.observation import Observation
from generator.model.place import Place
from generator.model.printing import printed
from generator.model.value import Value
from generator.numerals.simplified import simplified

_NUMBER = re.compile("[0-9０-９〇零一二三四五六七八九十百千万亿两半几数-]")


class Stated(NamedTuple):
    """`value` is without a sign, both ends of a range with a hyphen between; `unit` has the scale.

    `text` is number and unit as the report prints them.
    """

    place: str
    value: str
    unit: str
    qualifier: Qualifier | None
    text: str


def stated(figures: Sequence[Figure]) -> Stated:
    """A figure of a report, or both ends of a range, of which a fall has the larger one first."""
    if all(figure.falls for figure in figures):
        figures = sorted(figures, key=_size)
    return Stated(
        figures[0].place,
        "-".join(figure.value.lstrip("-") for figure in figures),
        figures[-1].unit,
        next((figure.qualifier for figure in figures if figure.qualifier), None),
        "—".join(map(_bare, figures)),
    )


def stated_by(observation: Observation, place: Place, unit: str) -> Stated:
    """What a briefing says that keeps no figures of its report; `unit` is the indicator's."""
    ends = [value.lstrip("-") for value in (observation.value, observation.upper) if value]
    text = printed(observation, unit)
    return Stated(place, "-".join(ends), observation.unit or unit, observation.qualifier, text)


def _size(figure: Figure) -> Decimal:
    value = figure.value.lstrip("-")
    return Value(value).number if Value.form.fullmatch(value) else Decimal(0)


def _bare(figure: Figure) -> str:
    """As printed, without 约 or 以上: 900万人."""
    text = " ".join(figure.printed.split())
    start = match.start() if (match := _NUMBER.search(text)) else 0
    end = simplified(text).rfind(figure.unit) if figure.unit else -1
    return text[start : end + len(figure.unit)] if end >= start else text[start:]
