"""The figures that a briefing states, held against the report's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from generator.account.mention import ANYWHERE, Mention
from generator.model.figure import FigureSort, KeptFigure, Use


class Pair(NamedTuple):
    """A mention and the report's figure that it is, or should be; None where there is none."""

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
        for mention in self.mentions:
            for index in self.stated_by(mention):
                found[index][mention.use] = None
        return {index: tuple(uses) for index, uses in found.items()}

    def stated_by(self, mention: Mention) -> tuple[int, ...]:
        """The indices of the figures that a mention states: those of the nearest place."""
        for place in mention.places:
            near = [index for index in self._within(place) if mention.states(self.figures[index])]
            if near:
                nearest = self.figures[near[0]].place.item
                return tuple(index for index in near if self.figures[index].place.item == nearest)
        return ()

    def changed(self) -> Iterator[Pair]:
        """What says another figure than was recorded of it, with the one that was recorded."""
        recorded: dict[Use, list[KeptFigure]] = defaultdict(list)
        for figure in self.figures:
            for use in figure.used:
                recorded[use].append(figure)
        for use, mentions in _by_use(self.mentions).items():
            missing = [
                figure
                for figure in recorded.get(use, ())
                if not any(mention.states(figure) for mention in mentions)
            ]
            for mention in mentions:
                known = any(mention.states(figure) for figure in recorded.get(use, ()))
                if not known and missing:
                    meant = nearest(mention, missing)
                    missing.remove(meant)
                    yield Pair(mention, meant)

    def unknown(self) -> Iterator[Pair]:
        """What the report does not say where it should, with the likeliest of what it says."""
        for mention in self.mentions:
            if mention.must and not self.stated_by(mention) and not _is_its_year(mention):
                own = [self.figures[index] for index in self._within(mention.places[0])]
                yield Pair(mention, nearest(mention, own) if own else None)

    def unrecorded(self) -> Iterator[Mention]:
        """What states a figure, and is not recorded yet."""
        for mention in self.mentions:
            stated = self.stated_by(mention)
            if stated and not all(mention.use in self.figures[index].used for index in stated):
                yield mention

    def open(self) -> Iterator[int]:
        """The indices of the figures that nobody states or leaves out."""
        for index, figure in enumerate(self.figures):
            if not figure.left_out and index not in self.used:
                yield index

    def moved(self) -> Iterator[tuple[Mention, str]]:
        """Observations of another period than was recorded, with the period that was."""
        stated = {mention.use for mention in self.mentions}
        gone = {
            (use.indicator, figure.place.item): use.period
            for figure in self.figures
            for use in figure.used
            if use.period and use not in stated
        }
        for mention in self.mentions:
            key = (mention.use.indicator, mention.places[0])
            is_recorded = any(mention.use in figure.used for figure in self.figures)
            if mention.use.field == "period" and not is_recorded and (period := gone.get(key)):
                yield mention, period

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


def nearest(mention: Mention, figures: Sequence[KeptFigure]) -> KeptFigure:
    """The figure that is most like what the mention says."""

    def likeness(figure: KeptFigure) -> tuple[bool, bool, float]:
        return (
            figure.kind is mention.kind,
            figure.value.lstrip("-") == mention.value,
            SequenceMatcher(None, figure.printed, mention.printed).ratio(),
        )

    return max(figures, key=likeness)


def _by_use(mentions: Iterable[Mention]) -> Mapping[Use, Sequence[Mention]]:
    found: dict[Use, list[Mention]] = defaultdict(list)
    for mention in mentions:
        found[mention.use].append(mention)
    return found


def _is_its_year(mention: Mention) -> bool:
    """Whether it is the year of the part in which it stands, which every section may name."""
    return mention.kind is FigureSort.YEAR and mention.value == mention.places[0].split(".")[0]
