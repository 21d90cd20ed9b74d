"""What several briefings have in common: indicators that recur, data that can be had as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import NamedTuple, Self

from generator.model.briefing import Briefing
from generator.model.facts import Facts
from generator.model.series import by_series

_SEVERAL = 2


class Coverage(NamedTuple):
    """What a briefing has: figures, by indicator and period, and so many milestones.

    `series` is empty where it is in none; `revised` is the day of its latest correction, else that
    of publishing.
    """

    id: str
    series: str
    year: int
    published: str
    revised: str
    figures: tuple[tuple[str, str], ...]
    milestones: int

    @property
    def in_series(self) -> str:
        """Its series, or itself where it is in none."""
        return self.series or self.id

    @property
    def indicators(self) -> frozenset[str]:
        return frozenset(indicator for indicator, _ in self.figures)

    @classmethod
    def of(cls, briefing: Briefing) -> Self:
        observations = (
            observation
            for section in briefing.sections
            for _, observation in section.placed_observations()
        )
        return cls(
            id=briefing.id,
            series=briefing.series or "",
            year=briefing.year,
            published=briefing.published,
            revised=briefing.revised,
            figures=tuple(
                (observation.indicator, observation.period) for observation in observations
            ),
            milestones=len(briefing.milestones),
        )

    @classmethod
    def known(cls, facts: Facts) -> Self:
        return cls(
            id=facts.id,
            series=facts.series,
            year=facts.year,
            published=facts.published,
            revised=facts.revised,
            figures=tuple((figure.indicator, figure.period) for figure in facts.figures),
            milestones=len(facts.milestones),
        )


class DataCollection(NamedTuple):
    """Briefings whose data is one, latest first: those of a series, or all where that is ""."""

    series: str
    of: tuple[Coverage, ...]

    @property
    def indicators(self) -> frozenset[str]:
        return frozenset().union(*(coverage.indicators for coverage in self.of))


class Joined(NamedTuple):
    """What has pages that are no briefing's: `indicators`, and `collections` by their series."""

    indicators: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()

    @classmethod
    def of(cls, every: Sequence[Coverage]) -> Self:
        return cls(
            recurring(coverage.indicators for coverage in every),
            frozenset(collection.series for collection in collections(every)),
        )

    def seen_by(self, indicators: Collection[str], series: str) -> Joined:
        """What of it a briefing with these indicators leads to, whose series is "" for none."""
        return Joined(self.indicators & {*indicators}, self.collections & {"", series})


def recurring(indicators: Iterator[frozenset[str]]) -> frozenset[str]:
    """Those that two briefings or more have; `indicators` are those of each."""
    counts = Counter(chain.from_iterable(indicators))
    return frozenset(name for name, count in counts.items() if count >= _SEVERAL)


def collections(every: Sequence[Coverage]) -> list[DataCollection]:
    """That of all briefings, then those of series; each of several. `every` is `newest_first`."""
    data_collections = [DataCollection("", tuple(every))]
    for reports in by_series(every).values():
        if reports[0].series:
            data_collections.append(DataCollection(reports[0].series, tuple(reports)))
    return [collection for collection in data_collections if len(collection.of) >= _SEVERAL]
