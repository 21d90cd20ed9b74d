"""The figures of a report that may say what became of a target of the year it looks back on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from itertools import dropwhile
from typing import NamedTuple

from generator.authoring.drafting.answers.measure import Measure
from generator.authoring.drafting.answers.wording import Wording
from generator.model.choice import FigureKind
from generator.model.place import PartId
from generator.model.value import Value, scale_of
from generator.numerals.simplified import simplified
from generator.report_parser import Drafted, words
from generator.report_parser.guessing import PERCENT

_OF_YEARS = re.compile(
    "年均|(?:^|[，、：；（])(?:过去|[前近这])?[2-9二三四五六七八九十两几]个?年(?![期前后以])|(?:[0-9二三四五六七八九十两几]|[^一]多)个?年(?:来|间|里|中|累计)|(?<!全年)(?<!年内)累计"
    "|(?<!今年)(?<!去年)以来|十[一二三四五六七八九]五[”」]?(?:时期|期间)|历年"
    "|过去[0-9二三四五六七八九十]+年"
)
_OF_ONE = re.compile("(?:19|20)[0-9]{2}年|去年|上年|全年|年内|一年来|过去一年|当年")
_OF_NOW = re.compile("今年|[一二三四]季度|[上下]半年|[0-9一二]+月份?")
_LAST_YEAR = re.compile("去年|上年")


class Aspect(Enum):
    """What of a drafted figure it is: itself, its growth, or the level that it starts from."""

    FIGURE = "figure"
    GROWTH = "growth"
    START = "start"


class Candidate(NamedTuple):
    """An aspect of the drafted figure number `at`, as a figure of its own."""

    at: int
    aspect: Aspect
    drafted: Drafted
    measure: Measure


def candidates(
    drafts: Sequence[Drafted], year: str, reviews: Collection[PartId], of_years: Collection[PartId]
) -> Iterator[Candidate]:
    """Those that tell of `year`; `reviews` look back, and of them `of_years` on several years."""
    before: Drafted | None = None
    for at, drafted in enumerate(drafts):
        part = drafted.place.part
        near = before if before and before.place == drafted.place else None
        before = drafted
        for aspect in _aspects(drafted, is_review=part in reviews):
            is_told = part not in reviews or _is_of(drafted, year, is_of_years=part in of_years)
            alone = _alone(drafted, aspect)
            if is_told and alone and alone.own_unit:
                yield Candidate(at, aspect, alone, measure_of(alone, near))


def _aspects(drafted: Drafted, *, is_review: bool) -> Iterator[Aspect]:
    """Of a plan, only what it says of the year before."""
    if is_review and not drafted.is_aimed_at:
        yield Aspect.FIGURE
        if drafted.change:
            yield Aspect.GROWTH
    elif not is_review:
        if drafted.start:
            yield Aspect.START
        if drafted.is_stated and _LAST_YEAR.search(drafted.sentence):
            yield Aspect.FIGURE


def _is_of(drafted: Drafted, year: str, *, is_of_years: bool) -> bool:
    """Whether a figure of a review is of the year itself; what a level has risen to is."""
    if drafted.year and drafted.year != year:
        return False
    told = _time(drafted.sentence)
    if told is None and is_of_years:
        told = _time(drafted.paragraph) or _OF_YEARS
    if told is _OF_YEARS:
        return drafted.start is not None and drafted.kind is not FigureKind.RATE
    return told is not _OF_NOW


def _time(text: str) -> re.Pattern[str] | None:
    """What of time the text says last."""
    said = [
        (match.end(), at, pattern)
        for at, pattern in enumerate((_OF_ONE, _OF_NOW, _OF_YEARS))
        for match in pattern.finditer(simplified(text))
    ]
    return max(said, key=lambda mention: mention[:2])[2] if said else None


def _alone(drafted: Drafted, aspect: Aspect) -> Drafted | None:
    """The aspect as what a report says of it alone; None where its value cannot be typed."""
    if aspect is Aspect.FIGURE:
        return drafted
    if aspect is Aspect.GROWTH:
        assert drafted.change
        figure, kind = drafted.change.figure, FigureKind.RATE
        value, own, unit = drafted.change.value, drafted.change.unit, None
    else:
        assert drafted.start
        figure, kind = drafted.start, drafted.kind
        value, own = figure.value, drafted.own_unit or ""
        unit = drafted.unit and figure.unit
    if not Value.form.fullmatch(value):
        return None
    return replace(
        drafted,
        value=value,
        upper=None,
        own_unit=own,
        unit=unit,
        printed=None,
        qualifier=figure.qualifier,
        kind=kind,
        change=None,
        before=None,
        start=None,
        is_aimed_at=False,
        is_stated=aspect is Aspect.START,
        figures=(figure,),
    )


def measure_of(drafted: Drafted, near: Drafted | None) -> Measure:
    """`near` is what was drafted before it in its item."""
    own = drafted.own_unit or ""
    named = drafted.name or (near and _continued(drafted, near))
    said = " ".join((named or "", drafted.clause.before, drafted.clause.after))
    size = (
        abs(Value(drafted.value).number)
        if Value.form.fullmatch(drafted.value)
        else Value("0").number
    )
    return Measure(
        name=Wording(named or said),
        said=Wording(said),
        near=Wording(" ".join((drafted.clause.earlier, (near and near.name) or ""))),
        unit=own,
        size=size * scale_of((drafted.unit or own).removesuffix(own)),
        digits=drafted.value.lstrip("-"),
        is_rate=drafted.kind is FigureKind.RATE,
        falls=drafted.figures[0].falls if drafted.figures else drafted.value.startswith("-"),
        is_part="其中" in drafted.clause.before,
    )


def _continued(drafted: Drafted, near: Drafted) -> str | None:
    """What was done to the thing named before it: 完成 of 落实投资 6 亿元，完成 5 亿元."""
    is_amount = drafted.own_unit == near.own_unit and drafted.own_unit not in PERCENT
    if not near.name or not is_amount or not drafted.sentence.startswith(near.sentence):
        return None
    thing = dropwhile(lambda word: not word.is_noun, words(near.name))
    return f"{drafted.clause.before}{''.join(word.text for word in thing)}"
