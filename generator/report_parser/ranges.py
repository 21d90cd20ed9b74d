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


def measured(found: Iterable[Occurrence]) -> Iterator[Measured]:
    """What follows a range follows its upper end."""
    last: Measured | None = None
    for each in found:
        if last and last.upper is None and each.ends_range:
            lower = last.occurrence._replace(
                after=each.after, rest=each.rest, is_before=each.is_before
            )
            last = Measured(lower, Upper(each.figure, each.since))
            continue
        if last:
            yield last
        last = Measured(each)
    if last:
        yield last
