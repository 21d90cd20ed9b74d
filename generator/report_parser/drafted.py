"""What an observation of one figure would say, guessed from the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.choice import FigureKind, Qualifier
from generator.model.figure import Figure
from generator.model.place import Place
from generator.model.printing import spanned
from generator.model.value import SCALES, Value
from generator.numerals.simplified import simplified
from generator.numerals.units import UNITS
from generator.report_parser.aims import (
    is_aimed_at,
    is_preliminary,
    is_stated,
    is_target_itself,
)
from generator.report_parser.guessing import GROWTH, RELATIVE, counted, kind_of
from generator.report_parser.naming import NO_CLAUSE, Clause, clause_around, label_of, whole_of
from generator.report_parser.ranges import Measured

_SCALES = sorted(SCALES, key=len, reverse=True)
_LONGEST_PRINT = 11


@dataclass(frozen=True)
class Growth:
    """How much a figure has grown; `basis` is what the report names, if it does.

    `figure` is that of the report.
    """

    value: str
    unit: str
    basis: str | None
    figure: Figure


@dataclass(frozen=True)
class Drafted:
    """An observation to complete; `own_unit` is the indicator's, None where there is none.

    `is_aimed_at` is whether the words say so; `year` is what they name, if they do; `before` is
    what is said of it earlier: 由 30 元提高到 45 元, and `start` that figure.
    `is_preliminary`: 预计, 初步核算; `is_stated`: 已达, 目前; `is_joint`: the second of 6.3%
    和 8.1%; `is_listed`: that of 钢铁 3 吨、煤 5 吨. `name` is what the figure is
    of, `upper` the upper end of a range, and `of` the whole of a share, where the clause says so.
    `figures` are those of the report: one, or both ends of a range. `sentence` is that as far as
    the figure, `paragraph` what stands before it, both plain, to be read and never written.
    """

    place: Place
    counts: str
    value: str
    own_unit: str | None
    unit: str | None
    printed: str | None
    qualifier: Qualifier | None
    kind: FigureKind
    is_aimed_at: bool
    basis: str | None
    year: str | None
    change: Growth | None = None
    before: str | None = None
    is_preliminary: bool = False
    is_stated: bool = False
    clause: Clause = NO_CLAUSE
    is_joint: bool = False
    is_listed: bool = False
    name: str | None = None
    upper: str | None = None
    of: str | None = None
    figures: tuple[Figure, ...] = ()
    start: Figure | None = None
    sentence: str = ""
    paragraph: str = ""


NOTHING = Drafted(
    Place("0.0.0"), "", "", None, None, None, None, FigureKind.COUNT, False, None, None
)
"""In place of a numeral that is no observation: what follows is not its growth."""


def drafted(measure: Measured, *, is_plan: bool) -> Drafted:
    """`is_plan` is whether the part tells what is planned."""
    occurrence = measure.occurrence
    figure = occurrence.figure
    kind = kind_of(occurrence, is_plan=is_plan)
    value, printed = _value(figure)
    upper: str | None = None
    if measure.upper:
        upper = _signed(_value(measure.upper.figure)[0], figure, kind)
        printed = printed and measure.printed
    value = _signed(value, figure, kind)
    if upper and value.startswith("-"):
        value, upper = upper, value  # of a fall of 3% to 5%, -5 is the lower
    unit = "个百分点" if figure.unit == "百分点" else figure.unit
    own, scaled = units(unit)
    limits = [end.figure.qualifier for end in (occurrence, measure.upper) if end]
    qualifier = None if printed else next(filter(None, limits), None)
    if own in SCALES and (one := counted(occurrence)):
        printed = printed or spanned(value, upper, own)
        own, scaled = one, f"{own}{one}"
    if not own or re.fullmatch(r"-?0\.[0-9]{3,}", value):
        printed, qualifier = measure.printed, None
    is_told = is_aimed_at(occurrence.before) or is_target_itself(
        occurrence.before, occurrence.after
    )
    return Drafted(
        place=figure.place.place,
        counts=label_of(clause := clause_around(occurrence)),
        value=value,
        upper=upper,
        own_unit=own or None,
        unit=scaled,
        printed=simplified(" ".join(printed.split())) if printed else None,
        qualifier=qualifier,
        kind=kind,
        is_aimed_at=is_plan or is_told,
        is_stated=is_stated(occurrence.since),
        is_preliminary=is_preliminary(occurrence.before),
        basis=_basis(occurrence.before),
        year=occurrence.year,
        clause=clause,
        of=whole_of(clause) if kind is FigureKind.SHARE else None,
        figures=tuple(end.figure for end in (occurrence, measure.upper) if end),
        sentence=occurrence.before,
        paragraph=occurrence.earlier,
    )


def _signed(value: str, figure: Figure, kind: FigureKind) -> str:
    """With a minus where a rate falls, without one where it is an amount that fell by so much."""
    is_signed = kind is FigureKind.RATE and "/" not in value
    if figure.falls and is_signed and not value.startswith("-"):
        return f"-{value}"
    is_amount = kind is not FigureKind.RATE and figure.unit not in RELATIVE
    return value.removeprefix("-") if is_amount else value


def _value(figure: Figure) -> tuple[str, str | None]:
    """What can be typed for the value, and the print if that does not say the same."""
    printed: str = figure.printed
    if "/" in figure.value:
        whole = figure.value.partition("/")[2]
        part = figure.value.partition("/")[0]
        if len(re.findall("[㐀-鿿]", printed)) > _LONGEST_PRINT:
            printed = f"每 {whole} {figure.unit}有 {part} {figure.unit}"
        return figure.value, printed
    if not Value.form.fullmatch(figure.value):
        return re.sub("[^0-9.]", "", figure.value).strip(".") or "0", printed
    if figure.unit == "成" or not re.search("[0-9０-９]", printed):
        return figure.value, printed
    return figure.value, None


def units(unit: str) -> tuple[str, str | None]:
    """The indicator's own unit, and the unit as printed where that scales it: 家, 万家."""
    if unit not in UNITS and unit not in SCALES:
        for scale in _SCALES:
            if unit.startswith(scale) and len(unit) > len(scale):
                return unit.removeprefix(scale), unit
    return unit, None


def _basis(before: str) -> str | None:
    bases = re.findall(f"同比|环比|比上年|比上月|较上年|(?:年均|平均)(?=.{{0,4}}{GROWTH})", before)
    return bases[-1] if bases else None
