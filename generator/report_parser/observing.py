"""What an observation of a figure would say, guessed from the words around it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from generator.model.choice import FigureKind, FigureSort, Qualifier
from generator.model.figure import Figure
from generator.model.place import Place
from generator.model.value import SCALES, Value
from generator.numerals.simplified import simplified
from generator.numerals.units import UNITS
from generator.report_parser.aims import (
    is_aimed_at,
    is_preliminary,
    is_stated,
    is_target_itself,
    turns_ahead,
)
from generator.report_parser.guessing import GROWTH, PERCENT, RELATIVE, clause_of, counted, kind_of
from generator.report_parser.no_data import is_no_data
from generator.report_parser.occurrence import Occurrence, occurrences
from generator.report_parser.outline import Passage

_SCALES = sorted(SCALES, key=len, reverse=True)
_THAN = "[比较][^，。,;；]{1,12}?"
_CHANGE = re.compile(
    rf"(?:安排)?[，,、(（]?(?:(?P<basis>(?:同|环)比|{_THAN})?(?:净|实际|名义)?{GROWTH}了?"
    rf"|(?P<than>{_THAN})[高低多少][㐀-鿿]?)"
)
_LONGEST_PRINT = 11
_NEXT = 4
_REACHING = "了达到为至在约近超过提高增加长上升下降减少"
_LISTED = re.compile("、[^，。；、]{1,16}")
_VAGUE = re.compile("[几数][十百千万亿]")
_JOINT = re.compile(" ?(?:以及|[、和与及至到]|[-—–~～]{1,2}) ?")


@dataclass(frozen=True)
class Growth:
    """How much a figure has grown; `basis` is what the report names, if it does."""

    value: str
    unit: str
    basis: str | None


@dataclass(frozen=True)
class Drafted:
    """An observation to complete; `own_unit` is the indicator's, None where there is none.

    `is_aimed_at` is whether the words say so; `year` is what they name, if they do; `before` is
    what is said of it earlier: 由 30 元提高到 45 元. `is_preliminary`: 预计, 初步核算;
    `is_stated`: 已达, 目前.
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


def observed(
    passages: Iterable[Passage], plans: Collection[str] = (), mixed: Collection[str] = ()
) -> tuple[Drafted, ...]:
    """Every quantity of the passages that is data, but those that an item has already said.

    `plans` are the ids of the parts that tell what is planned, `mixed` of those that come to it.
    """
    found: list[Drafted] = []
    known: set[tuple[object, ...]] = set()
    before: str | None = None
    ahead = set(plans)
    for passage in passages:
        part = passage.place.partition(".")[0]
        if part in mixed and turns_ahead(passage.text):
            ahead.add(part)
        for occurrence in occurrences([passage]):
            before = _take(occurrence, found, known, before, is_plan=part in ahead)
    return tuple(each for each in found if each is not _NOTHING)


def _take(
    occurrence: Occurrence,
    found: list[Drafted],
    known: set[tuple[object, ...]],
    before: str | None,
    *,
    is_plan: bool,
) -> str | None:
    """Add what a figure says to what was `found`; what is said of it earlier, for the next."""
    figure = occurrence.figure
    if figure.kind is FigureSort.YEAR and occurrence.is_basis:
        return before
    # 1:12 is no value that an observation could have; a summary may say it.
    # 几千万 is none either.
    is_value = figure.kind is FigureSort.QUANTITY and figure.value and ":" not in figure.value
    is_value = is_value and not _VAGUE.match(figure.printed)
    if not is_value or is_no_data(occurrence):
        found.append(_NOTHING)
        return before
    if occurrence.is_before:
        when = f"{occurrence.year}年" if occurrence.year else "此前"
        return simplified(f"{when}是{figure.printed}")
    if found and (change := _change(occurrence, found[-1])):
        found[-1] = replace(found[-1], change=change)
        return before
    key = _said(occurrence)
    if key not in known or before:
        known.add(key)
        drafted = _drafted(occurrence, is_plan=is_plan)
        if found and _is_shared(occurrence, drafted, found[-1]):
            drafted = replace(drafted, kind=found[-1].kind, is_aimed_at=found[-1].is_aimed_at)
        elif found and _is_listed(occurrence, drafted, found[-1]):
            drafted = replace(drafted, kind=FigureKind.NEW)
        found.append(replace(drafted, before=before))
    return None


def _said(occurrence: Occurrence) -> tuple[object, ...]:
    """What an item need not say twice: the same figure of the same thing."""
    figure = occurrence.figure
    of = occurrence.after[:_NEXT] or clause_of(occurrence).rstrip(_REACHING)[-_NEXT:]
    return (figure.place.item, figure.value, figure.unit, figure.qualifier, figure.falls, of)


def _is_shared(occurrence: Occurrence, this: Drafted, before: Drafted) -> bool:
    """Whether what is said of the figure before is said of this too: 6.3%、8.1%; 其中高速公路."""
    if before is _NOTHING or (this.own_unit, this.place) != (before.own_unit, before.place):
        return False
    is_open = this.kind is FigureKind.COUNT or before.kind is FigureKind.PLANNED
    is_part = is_open and "其中" in clause_of(occurrence)
    return is_part or bool(_JOINT.fullmatch(occurrence.since))


def _is_listed(occurrence: Occurrence, this: Drafted, before: Drafted) -> bool:
    """Whether what is new is listed on: 新增用户 3 亿户、光缆 550 万公里."""
    is_open = this.kind is FigureKind.COUNT and before.kind is FigureKind.NEW
    return is_open and this.place == before.place and bool(_LISTED.fullmatch(occurrence.since))


def _drafted(occurrence: Occurrence, *, is_plan: bool) -> Drafted:
    figure = occurrence.figure
    kind = kind_of(occurrence, is_plan=is_plan)
    value, printed = _value(figure)
    is_signed = kind is FigureKind.RATE and "/" not in value
    if figure.falls and is_signed and not value.startswith("-"):
        value = f"-{value}"
    elif kind is not FigureKind.RATE and figure.unit not in RELATIVE:
        value = value.removeprefix("-")
    unit = "个百分点" if figure.unit == "百分点" else figure.unit
    own, scaled = _units(unit)
    qualifier = _qualifier(figure, printed)
    if own in SCALES and (one := counted(occurrence)):
        printed = printed or f"{value} {own}"
        own, scaled = one, f"{own}{one}"
    if not own or re.fullmatch(r"-?0\.[0-9]{3,}", value):
        printed, qualifier = figure.printed, None
    is_told = is_aimed_at(occurrence.before) or is_target_itself(occurrence.after)
    return Drafted(
        place=figure.place.place,
        counts=simplified(figure.counts),
        value=value,
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
    )


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
    if unit not in UNITS and unit not in SCALES:
        for scale in _SCALES:
            if unit.startswith(scale) and len(unit) > len(scale):
                return unit.removeprefix(scale), unit
    return unit, None


def _qualifier(figure: Figure, printed: str | None) -> Qualifier | None:
    """None where the print has it already."""
    return None if printed else figure.qualifier


def _change(occurrence: Occurrence, before: Drafted) -> Growth | None:
    """The growth of the figure just before: 1206.5 亿元，增长 6.3%; 5 亿元，比上年增加 1 亿元."""
    figure, since = occurrence.figure, occurrence.since
    unit = "个百分点" if figure.unit == "百分点" else figure.unit
    if before is _NOTHING or before.change or figure.place.item != before.place:
        return None
    falls = figure.falls and not figure.value.startswith("-")
    said = since + (figure.printed if falls else "")
    words = re.match(_CHANGE, said)
    if not words or (not falls and words.end() != len(since.rstrip())):
        return None
    if figure.qualifier or not _is_number(figure.value) or before.kind is FigureKind.RATE:
        return None
    is_own = unit == "个百分点" and before.own_unit not in PERCENT
    is_amount = _units(unit)[0] == before.own_unit and unit not in PERCENT
    if is_own or (unit not in RELATIVE and not (is_amount and before.own_unit)):
        return None
    value = f"-{figure.value}" if falls else figure.value
    return Growth(value, unit, words["than"] or words["basis"])


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value))


def _basis(before: str) -> str | None:
    found = re.findall("同比|环比|比上年|比上月|较上年|年均|平均", before)
    return found[-1] if found else None


_NOTHING = Drafted(
    Place("0.0.0"), "", "", None, None, None, None, FigureKind.COUNT, False, None, None
)
"""In place of a numeral that is no observation: what follows is not its growth."""
