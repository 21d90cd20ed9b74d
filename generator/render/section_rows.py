"""The figures of a section: which come first, which are folded, what stands beside which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from generator.model import anchors
from generator.model.choice import FigureStatus, Measure
from generator.model.comparison import Comparison
from generator.model.place import Place
from generator.model.section import Section
from generator.render import urls
from generator.render.charts.bars import Bar, Extent, bars, extent
from generator.render.citation import quoted
from generator.render.context import BriefingContext, PlacedObservation
from generator.render.data import data
from generator.render.error_reports import report_about
from generator.render.inline import ProseWriter
from generator.render.observation_text import reading
from generator.render.printed_figure import printed_figure
from generator.render.printing import amount
from generator.render.rows import Beside, Row, RowGroup, all_reports, row_anchor, row_path

_Told = tuple[BriefingContext, PlacedObservation]
"""A report, and a figure that it tells."""

_HEADLINES = 3

_OF_OTHERS = 3
"""How many figures of other reports are told with one; all are on the indicator's page."""

_REPEATED = 2
"""How many figures of an item's text are told again in sight; more are folded."""


class SectionRows:
    """The figures of a section in rows: each stands once, at the head or with its item."""

    def __init__(
        self, context: BriefingContext, section: Section, page: str, writer: ProseWriter
    ) -> None:
        self._context, self._page, self._writer = context, page, writer
        self._found = context.observations_at(section.place)
        self._compared = {
            comparison.id: (
                comparison,
                tuple(context.observations_of(name)[0] for name in comparison.indicators),
            )
            for comparison in context.briefing.comparisons
            if context.place_of(comparison).section == section.place
        }
        self._headlines = self._chosen(section)

    def _chosen(self, section: Section) -> tuple[PlacedObservation, ...]:
        """Those of the section's own heading, then what the briefing begins with, then of each item
        the first; what is compared stays with that.
        """
        compared = set(self._in_comparisons())
        free = [one for one in self._found if one not in compared]
        of_heading = (one for one in free if one.place == section.place.heading())
        names = self._context.briefing.headline_indicators
        leading = (one for one in free if one.observation.indicator in names)
        first_of_items = {one.place: one for one in reversed(free)}
        chosen = [*of_heading, *leading, *reversed(first_of_items.values())]
        first = list(dict.fromkeys(chosen))[:_HEADLINES]
        return tuple(one for one in self._found if one in first)

    def headlines(self) -> RowGroup:
        return RowGroup(tuple(self._row(one) for one in self._headlines))

    def at(self, place: Place) -> tuple[RowGroup, ...]:
        """The figures of an item that do not stand at the head."""
        compared = [
            (chosen, every)
            for chosen, every in self._compared.values()
            if self._context.place_of(chosen) == place
        ]
        apart = {*self._headlines, *self._in_comparisons()}
        alone = [one for one in self._found if one.place == place and one not in apart]
        return (*self._alone(place, alone), *(self._comparison(*group) for group in compared))

    def _alone(self, place: Place, placed: Sequence[PlacedObservation]) -> Iterator[RowGroup]:
        """Many figures that the item's text states are folded: it has been read, and says them.

        In sight stays one that says what it must not be taken for.
        """
        rows = dict(zip(placed, _cautioned([self._row(one) for one in placed]), strict=True))
        stated = self._stated(place)
        said = [
            one
            for one, row in rows.items()
            if self._context.figure_of(one) in stated and not row.caution
        ]
        if len(said) <= _REPEATED:
            said = []
        if in_sight := tuple(row for one, row in rows.items() if one not in said):
            yield RowGroup(in_sight)
        if said:
            opens = self._context.words.phrase("row.stated", count=len(said))
            yield RowGroup(tuple(rows[one] for one in said), open=opens)

    def _stated(self, place: Place) -> frozenset[int]:
        """The figures of the report that an item's text states."""
        item = self._context.items[place]
        texts = (item.summary, *(point.summary for point in item.points))
        return frozenset(
            index
            for text in texts
            for stated in self._context.figures_in(text, item.place)
            for index in stated.figures
        )

    def _in_comparisons(self) -> Iterator[PlacedObservation]:
        """Those that stand in a comparison of their values; how they moved stands there besides."""
        for chosen, every in self._compared.values():
            if chosen.measure is Measure.VALUE:
                yield from every

    def _comparison(self, chosen: Comparison, every: Sequence[PlacedObservation]) -> RowGroup:
        """Values of the page are rows; what is of others, or how a figure moved, leads to a row."""
        drawn = bars([self._extent(one, chosen) for one in every])
        rows, elsewhere = [], []
        for one, bar in zip(every, drawn, strict=True):
            if self._stands_in(one) is chosen:
                rows.append(replace(self._row(one), bar=bar, beside=()))
            else:
                name = self._context.parent.indicators[one.observation.indicator].name
                beside = self._beside(self._context, one, name, bar)
                elsewhere.append(replace(beside, figure=self._measured(one, chosen)))
        return RowGroup(
            rows=tuple(rows),
            anchor=anchors.chart(chosen.id),
            title=chosen.title,
            note=chosen.note or "",
            elsewhere=tuple(elsewhere),
        )

    def _stands_in(self, one: PlacedObservation) -> Comparison | None:
        """The first comparison of its value, where it is a row; others lead to that."""
        if one not in self._found:
            return None
        of_values = (
            chosen
            for chosen, every in self._compared.values()
            if chosen.measure is Measure.VALUE and one in every
        )
        return next(of_values, None)

    def _measured(self, one: PlacedObservation, chosen: Comparison) -> Markup:
        """What is compared of a figure: itself, or how it moved."""
        change = one.observation.change
        if chosen.measure is Measure.CHANGE and change:
            moved = data(change.value, one.place, amount(change))
            return self._context.words.html(f"change.{change.wording}", basis="", amount=moved)
        return printed_figure(self._context, one.place, one.observation)

    def _extent(self, one: PlacedObservation, chosen: Comparison) -> Extent:
        return extent(one.observation, self._context.unit_of(one.observation), chosen.measure)

    def _row(self, placed: PlacedObservation) -> Row:
        context, observation = self._context, placed.observation
        indicator = context.parent.indicators[observation.indicator]
        anchor = row_anchor(context, placed)
        text = reading(context, placed, self._page, self._writer)
        is_first = anchor == indicator.id
        alike = [*_alike(context, placed)] if is_first else []
        own, beside = self._in_time(placed, alike) if is_first else ((), ())
        return Row(
            anchor=anchor,
            name=indicator.name,
            figure=text,
            quoted=quoted(context, placed, self._page),
            definition=(indicator.definition or "") + (indicator.rise or ""),
            all_reports=all_reports(context, indicator.id, self._page),
            report_error=self._report_error(observation.anchor),
            bar=own,
            beside=beside,
            of_others=tuple(self._of_others(placed, alike)),
        )

    def _report_error(self, anchor: str) -> str:
        """Of the figure in every edition: there are many links, and so they are short."""
        context = self._context
        path = urls.indicator(context.config, context.briefing, anchor)
        return report_about(urls.below(context.config, path), context.parent.site.config)

    def _in_time(
        self, placed: PlacedObservation, alike: Sequence[_Told]
    ) -> tuple[Bar, tuple[Beside, ...]]:
        """The figure's own bar, and what the report says was reached or is aimed at in other
        periods.
        """
        context = self._context
        others = [one for report, one in alike if report is context]
        own, *drawn = bars(
            [extent(one.observation, context.unit_of(one.observation)) for one in (placed, *others)]
        )
        return own, tuple(
            self._beside(context, one, context.words.dated_meaning(one.observation), bar)
            for one, bar in zip(others, drawn, strict=True)
        )

    def _of_others(self, placed: PlacedObservation, alike: Sequence[_Told]) -> Iterator[Beside]:
        """The same of other reports: those that are nearest in time, with the report's name."""
        start = placed.observation.period.start
        every = [pair for pair in alike if pair[0] is not self._context]
        apart = [abs(one.observation.period.start - start) for _, one in every]
        near = sorted(range(len(every)), key=apart.__getitem__)[:_OF_OTHERS]
        for number, (context, one) in enumerate(every):
            if number in near:
                words = context.words
                said = words.dated_meaning(one.observation)
                label = words.phrase("row.of_report", label=said, report=context.report_name)
                yield self._beside(context, one, label, ())

    def _beside(
        self, context: BriefingContext, placed: PlacedObservation, label: str, bar: Bar
    ) -> Beside:
        figure = printed_figure(context, placed.place, placed.observation)
        return Beside(label, figure, urls.relative(row_path(context, placed), self._page), bar)


def _alike(own: BriefingContext, placed: PlacedObservation) -> Iterator[_Told]:
    """What can be held against a figure: in its series, of other periods or of another status.

    Of a period and status the latest report counts.
    """
    ours = placed.observation
    seen = {(ours.period, ours.status)}
    for context in own.in_series:
        for one in context.observations_of(ours.indicator):
            theirs = one.observation
            key = (theirs.period, theirs.status)
            is_like = (
                ours.kind is theirs.kind
                and len(ours.period) == len(theirs.period)
                and not ours.value.is_ratio
                and not theirs.value.is_ratio
            )
            if is_like and key not in seen:
                seen.add(key)
                yield context, one


def _cautioned(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Of a group, the first that is no result says at once what it is, for it is likely misread."""
    for row in rows:
        if row.figure.status_code != FigureStatus.RESULT.code and row.figure.caveat:
            figure = replace(row.figure, caveat=Markup())
            said = replace(row, figure=figure, caution=row.figure.caveat)
            return tuple(said if other is row else other for other in rows)
    return tuple(rows)
