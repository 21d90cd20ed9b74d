"""An indicator's results and targets in a series, over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, pairwise
from typing import NamedTuple

from generator.model.choice import FigureStatus
from generator.model.value import scale_of
from generator.render.charts.scale import Scale, scale
from generator.render.charts.text import text_width
from generator.render.charts.trend_labels import (
    Label,
    Mark,
    period_labels,
    room_beside,
    value_labels,
)
from generator.render.history import ReportedFigure, SeriesHistory
from generator.render.open_data.rows import plain
from generator.render.printing import digits, printed

_SHORT_TICK = 30
_REACH = 3.0
_TOP, _BOTTOM, _HIGHER_BOTTOM = 14.0, 86.0, 76.0
"""Where the axis ends, in hundredths of the height; higher where a label may stand below it."""
_LOW = 0.85


class Line(NamedTuple):
    """From one place to another, in hundredths."""

    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True)
class Trend:
    """A picture of any width and height; `labels` are by what they say, `legend` by roles.

    `ticks` says how much room those need, short or long; `grid` is how far down their lines are;
    `reach` is half the width of the mark of a target, in hundredths; `marks` are by roles, the
    places of both ends of those that are `ranges`, too.
    """

    key: str
    title: str
    description: str
    unit: str
    note: str
    ticks: str
    reach: float
    ranges: tuple[Mark, ...]
    marks: tuple[tuple[str, tuple[tuple[float, float], ...]], ...]
    joins: tuple[Line, ...]
    grid: tuple[float, ...]
    labels: tuple[tuple[str, tuple[Label, ...]], ...]
    legend: tuple[tuple[str, str], ...]


def trend(history: SeriesHistory, key: str, title: str) -> Trend | None:
    """The picture, where there are two figures or more that can be compared."""
    figures = _drawn(history.counting)
    if len(figures) < 2:  # noqa: PLR2004 - one mark compares nothing
        return None
    words, unit = history.reports[0].words, _unit(figures[-1])
    values = [_value(figure, unit) for figure in figures]
    ends = [_ends(figure, unit) for figure in figures]
    axis = scale([*chain.from_iterable(ends)])
    bottom = _HIGHER_BOTTOM if any(axis.below_top(low) > _LOW for low, _ in ends) else _BOTTOM
    ticks = {plain(tick): _down(axis, tick, bottom) for tick in axis.ticks}
    places = _places(figures, room_beside(values))
    marks = tuple(
        Mark(figure.observation.status.code, x, _down(axis, low, bottom), _down(axis, high, bottom))
        for figure, x, (low, high) in zip(figures, places, ends, strict=True)
    )
    periods = [figure.observation.period for figure in figures]
    undrawn = len(history.counting) - len(figures)
    return Trend(
        key=key,
        title=title,
        description=words.phrase(
            "trend.drawn", first=words.period(periods[0]), last=words.period(periods[-1])
        ),
        unit=words.phrase("trend.unit", unit=unit),
        note=words.phrase("trend.undrawn", count=undrawn) if undrawn else "",
        ticks="short" if max(map(text_width, ticks)) <= _SHORT_TICK else "long",
        reach=_reach(places),
        ranges=tuple(mark for mark in marks if mark.top != mark.y),
        marks=tuple(_by_role(marks)),
        joins=tuple(_joins(figures, marks)),
        grid=tuple(ticks.values()),
        labels=(
            ("tick", tuple(Label(0, y, text) for text, y in ticks.items())),
            ("period", tuple(period_labels(words, dict(zip(places, periods, strict=True))))),
            ("value", tuple(value_labels(marks, values))),
        ),
        legend=tuple(
            (status.code, words.choice(status))
            for status in FigureStatus
            if any(mark.role == status.code for mark in marks)
        ),
    )


def _down(axis: Scale, number: Decimal, bottom: float) -> float:
    return round(_TOP + (bottom - _TOP) * axis.below_top(number), 1)


def _places(figures: Sequence[ReportedFigure], side: float) -> list[float]:
    """On a scale of time, so far from the picture's sides."""
    times = [figure.observation.period.start for figure in figures]
    first, span = times[0], times[-1] - times[0]
    width = 100 - 2 * side
    return [round(side + width * ((time - first) / span if span else 0.5), 1) for time in times]


def _drawn(counting: Sequence[ReportedFigure]) -> list[ReportedFigure]:
    """Those of one kind and of periods of one length; what was preliminary only while it counts."""
    known = {(figure.observation.period, figure.observation.status) for figure in counting}
    left = [
        figure
        for figure in counting
        if not figure.observation.value.is_ratio
        and not (
            figure.observation.status is FigureStatus.PRELIMINARY
            and (figure.observation.period, FigureStatus.RESULT) in known
        )
    ]
    counts = Counter(map(_likeness, reversed(left)))
    # Of those that are as many, the latest.
    most = next((likeness for likeness, _ in counts.most_common(1)), None)
    return [figure for figure in left if _likeness(figure) == most]


def _likeness(figure: ReportedFigure) -> tuple[object, ...]:
    observation = figure.observation
    return observation.kind, observation.of, len(observation.period)


def _unit(figure: ReportedFigure) -> str:
    return figure.observation.unit or figure.report.unit_of(figure.observation)


def _ends(figure: ReportedFigure, unit: str) -> tuple[Decimal, Decimal]:
    """The value in the picture's unit, and the upper end of a range."""
    own = figure.report.unit_of(figure.observation)
    factor = scale_of(unit.removesuffix(own))
    return figure.observation.size(own) / factor, figure.observation.upper_size(own) / factor


def _value(figure: ReportedFigure, unit: str) -> str:
    """As it is printed, without the unit where that is the picture's."""
    observation, report = figure.observation, figure.report
    before, after = report.words.qualifier(observation)
    if observation.printed or _unit(figure) != unit:
        return before + printed(observation, report.unit_of(observation)) + after
    return before + digits(observation, unit) + after


def _by_role(marks: Sequence[Mark]) -> Iterator[tuple[str, tuple[tuple[float, float], ...]]]:
    """What is aimed at comes last: it crosses a result that came near it."""
    roles = dict.fromkeys(mark.role for mark in marks)
    for role in sorted(roles, key=lambda name: name == FigureStatus.TARGET.code):
        own = [mark for mark in marks if mark.role == role]
        yield role, tuple((mark.x, y) for mark in own for y in dict.fromkeys((mark.top, mark.y)))


def _joins(figures: Sequence[ReportedFigure], marks: Sequence[Mark]) -> Iterator[Line]:
    """Between what was reached in periods that follow one another; over a gap nothing is known."""
    reached = [
        (figure.observation.period, mark)
        for figure, mark in zip(figures, marks, strict=True)
        if not figure.is_target and mark.top == mark.y
    ]
    for (earlier, start), (later, end) in pairwise(reached):
        if later.follows(earlier):
            yield Line((start.x, start.y), (end.x, end.y))


def _reach(places: Sequence[float]) -> float:
    """Less than halfway to the next period."""
    apart = (later - earlier for earlier, later in pairwise(sorted({*places})))
    return round(min(_REACH, 0.4 * min(apart, default=100)), 1)
