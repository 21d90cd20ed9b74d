"""What is known of the reports of a series, one year after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from generator.account import Observed
from generator.model.facts import Facts, KnownFigure
from generator.model.place import Place
from generator.model.series import by_series

REMEMBERED = 512
"""Of so many series, or reports, what depends on them alone: from save to save most stay."""


def reports_in_order(facts: Iterable[Facts]) -> Iterator[tuple[Facts, ...]]:
    """Those of each series, the earliest year first; of what has no year nothing is before."""
    for reports in by_series(report for report in facts if report.year).values():
        yield tuple(reports[::-1])


def neighbours(facts: Iterable[Facts]) -> Iterator[tuple[Facts, Facts]]:
    """Each report that has one before it in its series: that one, and itself."""
    for reports in reports_in_order(facts):
        yield from ((one, next_) for one, next_ in pairwise(reports) if one.year < next_.year)


def observed(figure: KnownFigure) -> Observed:
    return Observed(Place(figure.place), figure.observation)
