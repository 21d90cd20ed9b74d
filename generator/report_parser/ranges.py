"""Figures in their sentences → the same, each two that are the ends of a range as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model.figure import Figure
from generator.report_parser.occurrence import Occurrence


class Upper(NamedTuple):
    """The upper end of a range, and what stands between it and the lower one."""

    figure: Figure
    joint: str


class Measured(NamedTuple):
    """A figure, or the lower end of a range with its upper one."""

    occurrence: Occurrence
    upper: Upper | None = None

    @property
    def printed(self) -> str:
        """As the report prints it; both ends of 3—5 家 are printed as one."""
        lower: str = self.occurrence.figure.printed
        if self.upper is None or not self.upper.joint:
            return lower
        return f"{lower}{self.upper.joint}{self.upper.figure.printed}"


def measured(occurrences: Iterable[Occurrence]) -> Iterator[Measured]:
    """What follows a range follows its upper end."""
    last: Measured | None = None
    for occurrence in occurrences:
        if last and last.upper is None and occurrence.ends_range:
            lower = last.occurrence._replace(
                after=occurrence.after, rest=occurrence.rest, is_before=occurrence.is_before
            )
            last = Measured(lower, Upper(occurrence.figure, occurrence.since))
            continue
        if last:
            yield last
        last = Measured(occurrence)
    if last:
        yield last
