"""The figures that are kept beside a briefing, and those that its report has now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.model.figure import Figure, KeptFigure


class Difference(NamedTuple):
    """At the index `at`: what is kept there, and what the report has; None for nothing."""

    at: int
    kept: KeptFigure | None
    found: Figure | None


def differences(kept: Sequence[KeptFigure], figures: Sequence[Figure]) -> Iterator[Difference]:
    """Where the two are not the same, in the order of the report."""
    matcher = SequenceMatcher(None, [*map(_said, kept)], [*map(_said, figures)], autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag != "equal":
            come = list(figures[other_start:other_end])
            for at in range(start, end):
                new = next((figure for figure in come if figure.kind is kept[at].kind), None)
                if new:
                    come.remove(new)
                yield Difference(at, kept[at], new)
            yield from (Difference(min(end, len(kept) - 1), None, figure) for figure in come)


def alikeness(kept: Sequence[KeptFigure], figures: Sequence[Figure]) -> float:
    """From 0, for no figure in common, to 1."""
    common = {*map(_said, kept)} & {*map(_said, figures)}
    return len(common) / max(len(kept), len(figures), 1)


def _said(figure: Figure) -> tuple[object, ...]:
    printed = "".join(figure.printed.split())
    return (
        figure.place,
        figure.kind,
        figure.qualifier,
        figure.value,
        figure.unit,
        figure.falls,
        printed,
    )
