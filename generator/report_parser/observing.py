"""The figures of a report as observations: which belong together, and which are no data."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from generator.model.choice import FigureKind, FigureSort
from generator.model.figure import Figure
from generator.numerals.simplified import simplified
from generator.report_parser.aims import turns_ahead
from generator.report_parser.drafted import NOTHING, Drafted, Growth, drafted, units
from generator.report_parser.guessing import GROWTH, PERCENT, RELATIVE, clause_of
from generator.report_parser.naming import Clause, clause_around, grown, names_of, with_verbs_of
from generator.report_parser.no_data import is_no_data
from generator.report_parser.occurrence import Occurrence, occurrences
from generator.report_parser.outline import Passage
from generator.report_parser.ranges import Measured, measured

_THAN = "[比较][^，。,;；]{1,12}?"
_CHANGE = re.compile(
    rf"(?:安排|台阶|大关|关口)?[，,、(（]?(?:按?(?:同|可比)口径(?:计算)?[，,]?)?(?:(?P<basis>(?:同|环)比|{_THAN})?(?:净|实际|名义)?{GROWTH}了?"
    rf"|(?P<than>{_THAN})[高低多少][㐀-鿿]?)"
)
_LAST_YEAR = re.compile("[上去]年[^，。]{0,4}$")
_NEXT = 4
_REACHING = "了达到为至在约近超过提高增加长上升下降减少"
_LISTED = re.compile("、[^，。；、]{1,16}")
_VAGUE = re.compile("[几数][十百千万亿]")
_JOINT = re.compile(" ?(?:以及|[、和与及至到]|[-—–~～]{1,2}) ?")


def observed(
    passages: Iterable[Passage], plans: Collection[str] = (), mixed: Collection[str] = ()
) -> tuple[Drafted, ...]:
    """Every quantity of the passages that is data, but those that an item has already said.

    `plans` are the ids of the parts that tell what is planned, `mixed` of those that come to it.
    """
    drafts: list[Drafted] = []
    known: set[tuple[object, ...]] = set()
    before: _Earlier | None = None
    ahead = set(plans)
    for passage in passages:
        part = passage.place.partition(".")[0]
        if part in mixed and turns_ahead(passage.text):
            ahead.add(part)
        for measure in measured(occurrences([passage])):
            before = _take(measure, drafts, known, before, is_plan=part in ahead)
    return tuple(_with_names(drafts))


class _Earlier(NamedTuple):
    """What a figure was before, and the clause that says of what: 补助由 420 元提高到 450 元."""

    said: str
    clause: Clause
    figure: Figure


def _take(
    measure: Measured,
    drafts: list[Drafted],
    known: set[tuple[object, ...]],
    before: _Earlier | None,
    *,
    is_plan: bool,
) -> _Earlier | None:
    """Add what a figure says to the `drafts`; what is said of it earlier, for the next."""
    occurrence = measure.occurrence
    figure = occurrence.figure
    if figure.kind is FigureSort.YEAR and occurrence.is_basis:
        return before
    if not _is_value(figure) or is_no_data(occurrence):
        drafts.append(NOTHING)
        return before
    if occurrence.is_before:
        is_last = _LAST_YEAR.search(occurrence.since)
        when = f"{occurrence.year}年" if occurrence.year else "上年" if is_last else "此前"
        said = simplified(f"{when}是{measure.printed}")
        return _Earlier(said, clause_around(occurrence), figure)
    if drafts and not measure.upper and (change := _change(occurrence, drafts[-1])):
        drafts[-1] = replace(drafts[-1], change=change)
        return before
    if drafts and not measure.upper and (grown_too := _joint_change(occurrence, drafts)):
        drafts[-len(grown_too) :] = grown_too
        return before
    key = _said(measure)
    if key not in known or before:
        known.add(key)
        this = drafted(measure, is_plan=is_plan)
        if drafts and _is_shared(occurrence, this, drafts[-1]):
            this = replace(this, kind=drafts[-1].kind, is_aimed_at=drafts[-1].is_aimed_at)
        elif drafts and _is_listed(occurrence, this, drafts[-1]):
            this = replace(this, kind=FigureKind.NEW)
        if before:
            this = replace(this, before=before.said, clause=before.clause, start=before.figure)
        is_joint = bool(_JOINT.fullmatch(occurrence.since))
        is_listed = bool(_LISTED.fullmatch(occurrence.since))
        follows = drafts[-1:] != [NOTHING]
        drafts.append(replace(this, is_joint=is_joint and follows, is_listed=is_listed and follows))
    return None


def _with_names(drafts: Iterable[Drafted]) -> Iterator[Drafted]:
    """Those that are something, each with a name; what has none is named by what precedes it."""
    earlier: Drafted = NOTHING
    for listed in _lists(drafts):
        first = listed[0]
        names = names_of(first.clause, first.kind, len(listed))
        of_each = listed * len(names) if len(listed) == 1 else listed
        for draft, own in zip(of_each, names, strict=True):
            name = own
            if len({*names}) > 1:
                # Of a list, what is said of one is not said of the others.
                around = f"{draft.clause.earlier} {draft.clause.before}"
                draft = replace(draft, clause=Clause("", "", around, draft.clause.fall))  # noqa: PLW2901
            if own and draft.is_listed and earlier.name and earlier.place == draft.place:
                name = with_verbs_of(earlier.name, own)
            if not own and earlier.name and earlier.place == draft.place:
                grows = draft.kind is FigureKind.RATE is not earlier.kind
                name = grown(earlier.name, draft.kind, draft.clause.fall) if grows else None
            earlier = replace(draft, name=name)
            yield earlier


def _lists(drafts: Iterable[Drafted]) -> Iterator[list[Drafted]]:
    """Figures that are said one after another of as many things: 6.3%、8.1%."""
    listed: list[Drafted] = []
    for draft in drafts:
        if listed and not draft.is_joint:
            yield listed
            listed = []
        if draft is not NOTHING:
            listed.append(draft)
    if listed:
        yield listed


def _is_value(figure: Figure) -> bool:
    """Whether an observation could have it: not 1:12, which a summary may say, nor 几千万."""
    is_exact = ":" not in figure.value and not _VAGUE.match(figure.printed)
    return figure.kind is FigureSort.QUANTITY and bool(figure.value) and is_exact


def _said(measure: Measured) -> tuple[object, ...]:
    """What an item need not say twice: the same figure of the same thing."""
    occurrence = measure.occurrence
    figure, upper = occurrence.figure, measure.upper and measure.upper.figure.value
    of = occurrence.after[:_NEXT] or clause_of(occurrence).rstrip(_REACHING)[-_NEXT:]
    return (figure.place.item, figure.value, upper, figure.unit, figure.qualifier, figure.falls, of)


def _is_shared(occurrence: Occurrence, this: Drafted, before: Drafted) -> bool:
    """Whether what is said of the figure before is said of this too: 6.3%、8.1%; 其中高速公路."""
    if before is NOTHING or (this.own_unit, this.place) != (before.own_unit, before.place):
        return False
    is_open = this.kind is FigureKind.COUNT or before.kind is FigureKind.PLANNED
    is_part = is_open and "其中" in clause_of(occurrence)
    return is_part or bool(_JOINT.fullmatch(occurrence.since))


def _is_listed(occurrence: Occurrence, this: Drafted, before: Drafted) -> bool:
    """Whether what is new is listed on: 新增用户 3 亿户、光缆 550 万公里."""
    is_open = this.kind is FigureKind.COUNT and before.kind is FigureKind.NEW
    return is_open and this.place == before.place and bool(_LISTED.fullmatch(occurrence.since))


def _change(occurrence: Occurrence, before: Drafted) -> Growth | None:
    """The growth of the figure just before: 1206.5 亿元，增长 6.3%; 5 亿元，比上年增加 1 亿元."""
    figure, since = occurrence.figure, occurrence.since
    unit = "个百分点" if figure.unit == "百分点" else figure.unit
    if before is NOTHING or before.change or figure.place.item != before.place:
        return None
    falls = figure.falls and not figure.value.startswith("-")
    said = since + (figure.printed if falls else "")
    words = re.match(_CHANGE, said)
    if not words or (not falls and words.end() != len(since.rstrip())):
        return None
    if figure.qualifier or not _is_number(figure.value) or before.kind is FigureKind.RATE:
        return None
    is_own = unit == "个百分点" and before.own_unit not in PERCENT
    is_amount = units(unit)[0] == before.own_unit and unit not in PERCENT
    if is_own or (unit not in RELATIVE and not (is_amount and before.own_unit)):
        return None
    value = f"-{figure.value}" if falls else figure.value
    return Growth(value, unit, words["than"] or words["basis"], figure)


def _joint_change(occurrence: Occurrence, drafts: Sequence[Drafted]) -> list[Drafted] | None:
    """The figures of a list, each with its growth: 4 万元、2 万元，增长 5.2% 和 7.3%."""
    listed = [*takewhile(lambda draft: draft.is_joint, reversed(drafts))]
    listed = [*drafts[-len(listed) - 1 :]]
    figure, change = occurrence.figure, listed[-1].change
    is_next = _JOINT.fullmatch(occurrence.since) and _is_number(figure.value)
    if len(listed) == 1 or not change or listed[0].change or not is_next:
        return None
    if figure.unit != change.figure.unit or figure.place.item != listed[-1].place:
        return None
    value = f"-{figure.value}" if figure.falls or change.value.startswith("-") else figure.value
    changes = [*(draft.change for draft in listed[1:]), replace(change, value=value, figure=figure)]
    return [replace(draft, change=own) for draft, own in zip(listed, changes, strict=True)]


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value))
