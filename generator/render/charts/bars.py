"""Bars side by side: several indicators alike, or one in several periods."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from markupsafe import Markup

from generator.model import anchors
from generator.model.choice import FigureStatus, Measure
from generator.model.comparison import Comparison
from generator.model.printing import amount
from generator.render import urls
from generator.render.charts.picture import CARD_WIDTH, RANGES, WIDTH, Picture, Row, Shape, Text
from generator.render.charts.text import text_lines, text_width
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.data import data
from generator.render.printed_figure import printed_figure

_LABEL = 22
_BAR = 18
_GAP = 16
_VALUE_WIDTH = 104


@dataclass(frozen=True)
class _Bar:
    """`upper` is above `size` where the figure is a range."""

    role: str
    label: str
    size: Decimal
    upper: Decimal
    figure: Markup
    row_label: str = ""
    href: str = ""


def comparison(context: BriefingContext, chosen: Comparison) -> Picture:
    """The chart that an editor composed: one bar an indicator."""
    bars = []
    for indicator in chosen.indicators:
        found = next(context.observations_of(indicator))
        name = context.parent.indicators[indicator].name
        bars.append(_bar(context, found, name, chosen.measure))
    return _picture(context, anchors.chart(chosen.id), chosen.title, bars, note=chosen.note or "")


def history(own: BriefingContext, indicator_id: str, page: str) -> Picture | None:
    """An indicator's results and targets in a series, where two or more can be compared.

    Of a period's result that of the latest report counts. On the `page`, which is of `own`, what is
    of other reports says so.
    """
    found: dict[tuple[str, str], tuple[BriefingContext, PlacedObservation]] = {}
    for context in own.in_series:
        for one in context.observations_of(indicator_id):
            key = (one.observation.period, one.observation.status.code)
            found.setdefault(key, (context, one))
    alike = [
        (context, one)
        for context, one in found.values()
        if _is_like(one, next(iter(found.values()))[1])
    ]
    if len(alike) < 2:  # noqa: PLR2004 - one bar compares nothing
        return None
    bars = [
        _in_history(own, context, one, page)
        for context, one in sorted(alike, key=lambda each: each[1].observation.period)
    ]
    name = own.parent.indicators[indicator_id].name
    title = own.words.phrase("chart.history", name=name)
    return _picture(own, anchors.history(indicator_id), title, bars, width=CARD_WIDTH)


def _is_like(one: PlacedObservation, other: PlacedObservation) -> bool:
    ours, theirs = one.observation, other.observation
    return (
        ours.kind is theirs.kind
        and len(ours.period) == len(theirs.period)
        and not ours.value.is_ratio
    )


def _in_history(
    own: BriefingContext, context: BriefingContext, found: PlacedObservation, page: str
) -> _Bar:
    """A figure of the report of `context`; of another than `own` the row says that and leads there.

    In the picture there is room for that report's year.
    """
    bar = _bar(context, found, _when(context, found), Measure.VALUE)
    if context is own:
        return bar
    words = own.words
    short = words.phrase("chart.of_year", label=bar.label, year=words.year(context.briefing.year))
    whole = words.phrase("chart.of_report", label=bar.label, report=context.report_name)
    path = urls.indicator(context.config, context.briefing, found.observation.anchor)
    return replace(bar, label=short, row_label=whole, href=urls.relative(path, page))


def _when(context: BriefingContext, found: PlacedObservation) -> str:
    observation = found.observation
    status = context.words[f"status.{observation.status.code}"]
    return context.words.period(observation.period) + status


def _bar(context: BriefingContext, found: PlacedObservation, label: str, measure: Measure) -> _Bar:
    words, observation = context.words, found.observation
    unit = context.unit_of(observation)
    role = "aim" if observation.status is FigureStatus.TARGET else "result"
    change = observation.change
    if measure is Measure.CHANGE and change:
        moved = data(change.value, found.place, amount(change))
        figure = words.html(f"change.{change.wording}", basis="", amount=moved)
        size = change.value.number
        return _Bar(role, label, size, size, figure)
    figure = printed_figure(context, found.place, observation)
    size, upper = observation.size(unit), observation.upper_size(unit)
    return _Bar(role, label, size, upper, figure)


def _picture(
    context: BriefingContext,
    key: str,
    title: str,
    bars: Sequence[_Bar],
    *,
    note: str = "",
    width: float = WIDTH,
) -> Picture:
    words = context.words
    told = words["list.semicolon"].join(f"{bar.label} {bar.figure.striptags()}" for bar in bars)
    shapes: list[Shape] = []
    texts: list[Text] = []
    sizes = [Decimal(0), *(bar.size for bar in bars), *(bar.upper for bar in bars)]
    least, most = min(sizes), max(sizes)
    span = float(most - least) or 1
    room = width - _VALUE_WIDTH
    zero = float(-least) / span * room
    top = 0.0
    for bar in bars:
        for line in text_lines(bar.label, width):
            texts.append(Text("label", 0, top + _LABEL - 6, line))
            top += _LABEL
        # A range is filled as far as all of it reaches.
        sure = min(max(bar.size, Decimal(0)), bar.upper)
        length = abs(float(sure)) / span * room
        left = zero if sure >= 0 else zero - length
        shapes.append(Shape(bar.role, round(left, 1), top, round(max(length, 1), 1), _BAR))
        for start, end in ((bar.size, sure), (sure, bar.upper)):
            if start < end:
                at, wide = (float(each) / span * room for each in (start, end - start))
                role = RANGES[bar.role]
                shapes.append(Shape(role, round(zero + at, 1), top, round(max(wide, 1), 1), _BAR))
        figure = str(bar.figure.striptags())
        top += _BAR
        if text_width(figure) <= _VALUE_WIDTH:
            right = zero + float(max(bar.upper, Decimal(0))) / span * room
            texts.append(Text("value", round(right + 8, 1), top - 4, figure))
        else:
            for line in text_lines(figure, width):
                top += _LABEL
                texts.append(Text("value", 0, top - 4, line))
        top += _GAP
    return Picture(
        key=key,
        title=title,
        description=words.phrase("chart.bars", figures=told),
        height=top,
        shapes=(*shapes, Shape("axis", round(zero, 1), 0, 1, top)) if least < 0 else tuple(shapes),
        texts=tuple(texts),
        rows=tuple(Row(bar.role, bar.row_label or bar.label, bar.figure, bar.href) for bar in bars),
        note=note,
        width=width,
    )
