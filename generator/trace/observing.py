"""What an observation of a figure would say, guessed from the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from generator.grammar.simplified import simplified
from generator.grammar.units import UNITS
from generator.model.choice import FigureKind, Qualifier
from generator.model.figure import Figure, FigureSort
from generator.model.place import Place
from generator.model.value import SCALES, Value
from generator.trace.outline import Passage
from generator.trace.sighting import Sighting, sightings

_PERCENT = ("%", "‰", "个百分点")
_RELATIVE = (*_PERCENT, "成", "倍")
_WHOLE = {"%": 100, "‰": 1000, "成": 10}
_UNIT_NAMES = UNITS
_SCALES = sorted(SCALES, key=len, reverse=True)
_CLAUSE = re.compile("[，、：（(]")
_GROWTH = "(?:增长|增加|提高|提升|上升|上涨|下降|减少|降低|回落|下滑|下跌|缩减|压减|增|降|长)"
_RATE = re.compile(rf"{_GROWTH}[了到约近超过逾达]*$|增速|增幅|降幅|增长率")
_CHANGE = re.compile(
    rf"[，,、(（]?(?P<basis>(?:同|环)比|比[^，。]{{1,6}}?|较[^，。]{{1,6}}?)?{_GROWTH}了?"
)
_SHARE = re.compile("占|比重|比例|[^效]率(?:达到?|为|提高到|提升至|保持在|约|超过?)?$")
_KINDS = (
    (FigureKind.PLANNED, re.compile("总投资|计划投资|拟投资|计划总?额|概算|预算")),
    (FigureKind.NEW, re.compile("新增|新认定|新建|新培育|新设|新开|净增|新引进|新签")),
    (FigureKind.CUMULATIVE, re.compile("累计|总数|总量|增至|增加到|达到")),
    (FigureKind.STOCK, re.compile("现有|保有量|存量|结存|余额")),
)
_AIMED = re.compile("力争|目标|争取|预期|确保")
_LONGEST_PRINT = 11


@dataclass(frozen=True)
class Growth:
    """How much a figure has grown; `basis` is what the report names, if it does."""

    value: str
    unit: str
    basis: str | None


@dataclass(frozen=True)
class Drafted:
    """An observation to complete; `own_unit` is the indicator's, None where there is none.

    `is_aimed_at` is whether the words say so; `year` is another than its part's.
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


def observed(passages: Iterable[Passage]) -> tuple[Drafted, ...]:
    """Every quantity of the passages, but those that an item has already said."""
    found: list[Drafted] = []
    known: set[tuple[object, ...]] = set()
    for sighting in sightings(passages):
        figure = sighting.figure
        # 1:12 is no value that an observation could have; a summary may say it.
        if figure.kind is not FigureSort.QUANTITY or not figure.value or ":" in figure.value:
            found.append(_NOTHING)
            continue
        if found and (change := _change(sighting, found[-1])):
            found[-1] = replace(found[-1], change=change)
            continue
        key = (figure.place.item, figure.value, figure.unit, figure.qualifier, figure.falls)
        if key not in known:
            known.add(key)
            found.append(_drafted(sighting))
    return tuple(each for each in found if each is not _NOTHING)


def _drafted(sighting: Sighting) -> Drafted:
    figure = sighting.figure
    kind = _kind(sighting)
    value, printed = _value(figure)
    if figure.falls and kind is FigureKind.RATE and not value.startswith("-"):
        value = f"-{value}"
    elif kind is not FigureKind.RATE:
        value = value.removeprefix("-")
    unit = "个百分点" if figure.unit == "百分点" else figure.unit
    own, scaled = _units(unit)
    if not own or re.fullmatch(r"0\.[0-9]{3,}", value):
        printed = figure.printed
    return Drafted(
        place=figure.place.place,
        counts=simplified(figure.counts),
        value=value,
        own_unit=own or None,
        unit=scaled,
        printed=simplified(" ".join(printed.split())) if printed else None,
        qualifier=_qualifier(figure, printed),
        kind=kind,
        is_aimed_at=bool(_AIMED.search(sighting.before)),
        basis=_basis(sighting.before),
        year=sighting.year,
    )


def _kind(sighting: Sighting) -> FigureKind:
    figure, clause = sighting.figure, _CLAUSE.split(sighting.before)[-1].rstrip()
    relative = figure.unit in (*_RELATIVE, "百分点")
    if relative and (figure.falls or _RATE.search(clause)):
        return FigureKind.RATE
    if _may_be_share(figure) and (_SHARE.search(clause) or "/" in figure.value):
        return FigureKind.SHARE
    return next((kind for kind, words in _KINDS if words.search(clause)), FigureKind.COUNT)


def _may_be_share(figure: Figure) -> bool:
    if "/" in figure.value:
        return bool(Value.form.fullmatch(figure.value)) and Value(figure.value).number <= 1
    whole = _WHOLE.get(figure.unit)
    return whole is not None and 0 <= Decimal(figure.value) <= whole


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


def _units(unit: str) -> tuple[str, str | None]:
    """The indicator's own unit, and the unit as printed where that scales it: 家, 万家."""
    if unit not in _UNIT_NAMES:
        for scale in _SCALES:
            if unit.startswith(scale) and len(unit) > len(scale):
                return unit.removeprefix(scale), unit
    return unit, None


def _qualifier(figure: Figure, printed: str | None) -> Qualifier | None:
    """None where the print has it already."""
    return None if printed else figure.qualifier


def _change(sighting: Sighting, before: Drafted) -> Growth | None:
    """The growth of the figure just before: 1206.5 亿元，增长 6.3%."""
    figure, since = sighting.figure, sighting.since
    unit = "个百分点" if figure.unit == "百分点" else figure.unit
    if before is _NOTHING or before.change or figure.place.item != before.place:
        return None
    falls = figure.falls and not figure.value.startswith("-")
    said = since + (figure.printed if falls else "")
    words = re.match(_CHANGE, said)
    if not words or (not falls and words.end() != len(since.rstrip())):
        return None
    is_own = unit == "个百分点" and before.own_unit not in _PERCENT
    if unit not in _RELATIVE or is_own or figure.qualifier or not _is_number(figure.value):
        return None
    if before.kind is FigureKind.RATE:
        return None
    value = f"-{figure.value}" if falls else figure.value
    return Growth(value, unit, words["basis"])


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value))


def _basis(before: str) -> str | None:
    found = re.findall("同比|环比|比上年|比上月|较上年|年均|平均", before)
    return found[-1] if found else None


_NOTHING = Drafted(
    Place("0.0.0"), "", "", None, None, None, None, FigureKind.COUNT, False, None, None
)
"""In place of a numeral that is no observation: what follows is not its growth."""
