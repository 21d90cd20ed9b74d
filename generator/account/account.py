"""The figures that a briefing states, held against the report's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from generator.account.mention import ANYWHERE, Mention
from generator.model.figure import FigureSort, KeptFigure, Use


class Pair(NamedTuple):
    """A mention and the report's figure that it should be; None where there is none."""

    mention: Mention
    figure: KeptFigure | None


@dataclass(frozen=True)
class Account:
    """`mentions` of a briefing against the `figures` of its report."""

    figures: Sequence[KeptFigure]
    mentions: Sequence[Mention]

    @cached_property
    def used(self) -> Mapping[int, tuple[Use, ...]]:
        """Where the briefing states each figure, by its index, each place once."""
        found: dict[int, dict[Use, None]] = defaultdict(dict)
        for mention, indices in self.stated.items():
            for index in indices:
                found[index][mention.use] = None
        return {index: tuple(uses) for index, uses in found.items()}

    @cached_property
    def stated(self) -> Mapping[Mention, tuple[int, ...]]:
        """The indices of the figures that each mention states: those of the nearest place."""
        return {mention: self.stated_by(mention) for mention in self.mentions}

    def stated_by(self, mention: Mention) -> tuple[int, ...]:
        """The same of any mention, such as one in another script."""
        for place in mention.places:
            near = [index for index in self._within(place) if mention.states(self.figures[index])]
            if near:
                nearest = self.figures[near[0]].place.item
                return tuple(index for index in near if self.figures[index].place.item == nearest)
        return ()

    def changed(self) -> Iterator[Pair]:
        """What says another figure than was recorded of it, with the one that was recorded."""
        for use, mentions in self._by_use.items():
            recorded = [self.figures[index] for index in self._recorded.get(use, ())]
            missing = [each for each in recorded if not any(m.states(each) for m in mentions)]
            for mention in mentions if missing else ():
                if missing and not any(mention.states(each) for each in recorded):
                    meant = _nearest(mention, missing)
                    missing.remove(meant)
                    yield Pair(mention, meant)

    def unknown(self) -> Iterator[Pair]:
        """What the report does not say where it should, with the likeliest of what it says."""
        for mention, indices in self.stated.items():
            if mention.must and not indices and not _is_its_year(mention):
                near = [self.figures[index] for index in self._within(mention.places[0])]
                alike = [figure for figure in near if _is_alike(mention, figure)]
                yield Pair(mention, _nearest(mention, alike) if alike else None)

    def moved(self) -> Iterator[tuple[Mention, str]]:
        """Observations of another period than was recorded, with the period that was."""
        gone = {
            (use.indicator, self.figures[index].place.item): use.period
            for use, indices in self._recorded.items()
            for index in indices
            if use.period and use not in self._by_use
        }
        for use, mentions in self._by_use.items():
            if use.field == "period" and use not in self._recorded:
                for mention in mentions:
                    if period := gone.get((use.indicator, mention.places[0])):
                        yield mention, period

    def unrecorded(self) -> Iterator[Mention]:
        """What states a figure, and is not recorded yet."""
        for mention, indices in self.stated.items():
            if not self._recorded.get(mention.use, frozenset()).issuperset(indices):
                yield mention

    def open(self) -> Iterator[int]:
        """The indices of the figures that nobody states or leaves out."""
        for index, figure in enumerate(self.figures):
            if not figure.left_out and index not in self.used:
                yield index

    def _within(self, place: str) -> Sequence[int]:
        return self._by_place.get(place, ())

    @cached_property
    def _by_place(self) -> Mapping[str, Sequence[int]]:
        """The figures of every item, section and part."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, figure in enumerate(self.figures):
            part, section, _ = figure.place.item.split(".")
            for place in (ANYWHERE, part, f"{part}.{section}", figure.place.item):
                found[place].append(index)
        return found

    @cached_property
    def _by_use(self) -> Mapping[Use, Sequence[Mention]]:
        found: dict[Use, list[Mention]] = defaultdict(list)
        for mention in self.mentions:
            found[mention.use].append(mention)
        return found

    @cached_property
    def _recorded(self) -> Mapping[Use, frozenset[int]]:
        """The figures that were recorded of each use."""
        found: dict[Use, set[int]] = defaultdict(set)
        for index, figure in enumerate(self.figures):
            for use in figure.used:
                found[use].add(index)
        return {use: frozenset(indices) for use, indices in found.items()}


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


def _is_its_year(mention: Mention) -> bool:
    """Whether it is the year of the part in which it stands, which every section may name."""
    return mention.kind is FigureSort.YEAR and mention.value == mention.places[0].split(".")[0]
