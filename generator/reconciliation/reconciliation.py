"""The figures that a briefing states, held against the report's."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from generator.model.choice import FigureSort
from generator.model.figure import Figure, KeptFigure, Use
from generator.numerals import ends_of_plans
from generator.reconciliation.mention import ANYWHERE, Mention
from generator.reconciliation.naming import named
from generator.reconciliation.passing import is_said_in_passing


class Pair(NamedTuple):
    """A mention and the report's figure that it should be; None where there is none."""

    mention: Mention
    figure: KeptFigure | None


@dataclass(frozen=True, eq=False)
class Reconciliation:
    """`mentions` of a briefing against the figures of its report, which are `kept` beside it.

    `written` are the places that the briefing summarises, headings of sections included.
    """

    kept: Sequence[KeptFigure]
    mentions: Sequence[Mention]
    written: Collection[str]

    @cached_property
    def figures(self) -> Sequence[KeptFigure]:
        """The figures as the editors read them."""
        return [figure.meant for figure in self.kept]

    @cached_property
    def used(self) -> Mapping[int, tuple[Use, ...]]:
        """Where the briefing states each figure, by its index; twice what states it twice."""
        uses_by_index: dict[int, list[Use]] = defaultdict(list)
        for mention, indices in self.stated:
            for index in indices:
                uses_by_index[index].append(mention.use)
        return {index: tuple(uses) for index, uses in uses_by_index.items()}

    @cached_property
    def stated(self) -> Sequence[tuple[Mention, tuple[int, ...]]]:
        """Each mention with the indices of the figures that it states."""
        return [(mention, self.stated_by(mention)) for mention in self.mentions]

    def stated_by(self, mention: Mention) -> tuple[int, ...]:
        """The indices of the figures that a mention states: those of the nearest place."""
        for place in mention.places:
            if near := self._stated_within(place, mention):
                nearest = self.figures[near[0]].place.item
                there = [index for index in near if self.figures[index].place.item == nearest]
                return tuple(named(mention, [(index, self.figures[index]) for index in there]))
        return self._plan_that_ends_with(mention)

    def _stated_within(self, place: str, mention: Mention) -> list[int]:
        """Those of a range stand beside each other; what has no upper end is told of that alone."""
        within = self._of_value(place, mention)
        ends = [index for index in within if self._is_end(index, mention)]
        if ends or mention.use.field == "upper":
            return ends
        return [index for index in within if mention.states(self.figures[index])]

    def _of_value(self, place: str, mention: Mention) -> Sequence[int]:
        """Those within a place that have the value of a mention: no other is what it states."""
        found = [self._by_value.get((place, value), ()) for value in mention.values]
        return sorted(chain.from_iterable(found)) if len(found) > 1 else found[0]

    def _is_end(self, index: int, mention: Mention) -> bool:
        if mention.other_end is None:
            return False
        beside = (*self.figures[max(0, index - 1) : index], *self.figures[index + 1 : index + 2])
        return any(mention.states_beside(self.figures[index], figure) for figure in beside)

    def _plan_that_ends_with(self, mention: Mention) -> tuple[int, ...]:
        """For a period, the name of the five-year plan, in its part, whose last year it is."""
        if mention.use.field != "period":
            return ()
        part = mention.places[0].partition(".")[0]
        for index in self._within(part):
            figure = self.figures[index]
            if figure.kind is FigureSort.NAME and mention.value in ends_of_plans(figure.printed):
                return (index,)
        return ()

    def changed(self) -> Iterator[Pair]:
        """What says another figure than was recorded of it, with the one that was recorded."""
        left = {use: Counter(indices) for use, indices in self._recorded.items()}
        more = []
        for mention, indices in self.stated:
            recorded = left.get(mention.use, Counter())
            is_known = all(recorded[index] > 0 for index in indices)
            if not is_known or not (indices or mention.is_understood):
                more.append(mention)
            recorded.subtract(indices)
        for mention in more:
            recorded = left.get(mention.use, Counter())
            missing = [
                self.figures[index]
                for index in recorded
                if recorded[index] > 0 and self._is_within_reach(mention, index)
            ]
            alike = [figure for figure in missing if mention.is_like(figure)]
            if alike or (missing and mention.must and not self.stated_by(mention)):
                yield Pair(mention, _nearest(mention, alike or missing))

    def unknown(self) -> Iterator[Pair]:
        """What the report does not say where it should, with the likeliest of what it says."""
        for mention, indices in self.stated:
            if mention.must and not indices and not mention.is_understood:
                near = [self.figures[index] for index in self._within(mention.places[0])]
                alike = [figure for figure in near if _is_alike(mention, figure)]
                yield Pair(mention, _nearest(mention, alike) if alike else None)

    def moved(self) -> Iterator[tuple[Mention, str]]:
        """Observations of another period than was recorded, with the period that was."""
        now = {mention.use for mention in self.mentions}
        gone = {
            (use.indicator, self.figures[index].place.item): use.period
            for use, indices in self._recorded.items()
            for index in indices
            if use.field == "value" and use.period and use not in now
        }
        for mention in self.mentions:
            period = gone.get((mention.use.indicator, mention.places[0]))
            if period and mention.use.field == "period" and period != mention.use.period:
                yield mention, period

    def unrecorded(self) -> Iterator[Mention]:
        """What states a figure, and is not recorded yet."""
        for mention, indices in self.stated:
            if not set(indices) <= self._recorded.get(mention.use, Counter()).keys():
                yield mention

    def open(self) -> Iterator[int]:
        """The indices of the figures that nobody states or leaves out, and somebody should."""
        for index, figure in enumerate(self.figures):
            is_told = figure.left_out or figure.is_denied or index in self.used
            if not (is_told or is_said_in_passing(figure) or self.is_unwritten(figure)):
                yield index

    def is_unwritten(self, figure: Figure) -> bool:
        """Whether it is of an item or section on which the briefing has nothing at all.

        What heads a part or the report is no item.
        """
        part, section, item = figure.place.item.split(".")
        if f"{part}.{section}.0" in self._written:
            return f"{part}.{section}.{item}" not in self._written
        return section != "0"

    @cached_property
    def _written(self) -> frozenset[str]:
        return frozenset(self.written)

    def _is_within_reach(self, mention: Mention, index: int) -> bool:
        return any(index in self._within(place) for place in mention.places)

    def _within(self, place: str) -> Sequence[int]:
        return self._by_place.get(place, ())

    @cached_property
    def _by_place(self) -> Mapping[str, Sequence[int]]:
        """The figures of every item, section and part."""
        by_place: dict[str, list[int]] = defaultdict(list)
        for index, figure in enumerate(self.figures):
            part, section, _ = figure.place.item.split(".")
            for place in (ANYWHERE, part, f"{part}.{section}", figure.place.item):
                by_place[place].append(index)
        return by_place

    @cached_property
    def _by_value(self) -> Mapping[tuple[str, str], Sequence[int]]:
        """The same by their values, of which the sign is not told."""
        by_value: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place, indices in self._by_place.items():
            for index in indices:
                by_value[place, self.figures[index].value.lstrip("-")].append(index)
        return by_value

    @cached_property
    def _recorded(self) -> Mapping[Use, Counter[int]]:
        """How often each figure was recorded of each use."""
        by_use: dict[Use, Counter[int]] = defaultdict(Counter)
        for index, figure in enumerate(self.figures):
            for use in figure.used:
                by_use[use][index] += 1
        return by_use


def _is_alike(mention: Mention, figure: KeptFigure) -> bool:
    """Whether the figure may be what was meant: of one kind, with the same value or unit."""
    same = figure.value == mention.value or bool(figure.unit and figure.unit == mention.unit)
    return same and mention.is_like(figure)


def _nearest(mention: Mention, figures: Sequence[KeptFigure]) -> KeptFigure:
    """The figure that is most like what the mention says."""

    def likeness(figure: KeptFigure) -> tuple[bool, bool, float]:
        return (
            figure.kind is mention.kind,
            figure.value.lstrip("-") == mention.value,
            SequenceMatcher(None, figure.printed, mention.printed).ratio(),
        )

    return max(figures, key=likeness)
