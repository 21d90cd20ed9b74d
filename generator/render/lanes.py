"""Lanes: one a subject, a column a year, a dot a milestone, threads from what was done on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import anchors
from generator.model.glossary import Subject
from generator.model.milestone import Milestone
from generator.render.charts.picture import WIDTH
from generator.render.context import BriefingContext

_STEP = 22
_RADIUS = 7
_TOP = 30
_BETWEEN = 44  # what two columns leave free for the threads


@dataclass(frozen=True)
class Dot:
    status: str
    x: float
    y: float


@dataclass(frozen=True)
class Column:
    title: str
    x: float


@dataclass(frozen=True)
class Lane:
    """The milestones of a subject; `threads` are SVG paths, `description` says it in words."""

    key: str
    title: str
    href: str
    description: str
    columns: tuple[Column, ...]
    dots: tuple[Dot, ...]
    threads: tuple[str, ...]
    height: float
    width: float = WIDTH
    radius: float = _RADIUS


def lanes(context: BriefingContext, years: Sequence[int]) -> list[Lane]:
    """The lanes of a briefing in the order of its subjects; `years` are the columns."""
    found = []
    for subject in context.parent.site.subjects:
        own = [each for each in context.briefing.milestones if each.subject == subject.id]
        if own:
            first = min(each.date.year for each in own)
            found.append(
                _lane(
                    context, subject, f"#{anchors.subject_of_year(first, subject.id)}", own, years
                )
            )
    return found


def _lane(
    context: BriefingContext,
    subject: Subject,
    href: str,
    milestones: Sequence[Milestone],
    years: Sequence[int],
) -> Lane:
    words = context.words
    by_year = {year: [each for each in milestones if each.date.year == year] for year in years}
    places: dict[str, Dot] = {}
    rows = 1
    for number, year in enumerate(years):
        grid = _grid(by_year[year], milestones, _a_row(len(years)))
        rows = max(rows, *(row + 1 for row, _ in grid.values()), 1)
        for each in by_year[year]:
            row, place = grid[each.id]
            x = _left(number, len(years)) + _RADIUS + 1 + place * _STEP
            places[each.id] = Dot(each.status.code, x, _TOP + row * _STEP)
    threads = tuple(_threads(milestones, places))
    told = words["list.semicolon"].join(
        words.phrase("timeline.lane_year", year=words.year(year), tally=words.tally(of_year))
        if of_year
        else words.phrase("timeline.lane_nothing", year=words.year(year))
        for year, of_year in by_year.items()
    )
    return Lane(
        key=anchors.lane(subject.id),
        title=subject.title,
        href=href,
        description=words.phrase("timeline.lane", figures=told)
        + (words.phrase("timeline.lane_threads", count=len(threads)) if threads else ""),
        columns=tuple(
            Column(words.year(year), _left(number, len(years))) for number, year in enumerate(years)
        ),
        dots=tuple(places.values()),
        threads=threads,
        height=_TOP + (rows - 1) * _STEP + _RADIUS + 2,
    )


def _grid(
    of_year: Sequence[Milestone], milestones: Sequence[Milestone], a_row: int
) -> dict[str, tuple[int, int]]:
    """Row and place of each: what a thread reaches stands first in its row, what one leaves last.

    So no thread passes over a dot of another; a free place sets the two apart from the others.
    """
    leading_on = [earlier for each in milestones for earlier in each.follows_here]
    reached = sorted(
        (each.id for each in of_year if set(each.follows_here) & {m.id for m in milestones}),
        key=lambda name: leading_on.index(_by_id(milestones, name).follows_here[0]),
    )
    left = [each.id for each in of_year if each.id in leading_on and each.id not in reached]
    left.sort(key=leading_on.index)
    rows = len(of_year)
    grid: dict[str, tuple[int, int]] = {name: (row, 0) for row, name in enumerate(reached)}
    # Where a row has room for one dot only, the two kinds stand below each other.
    below = len(reached) if a_row == 1 else 0
    grid |= {name: (row, a_row - 1) for row, name in enumerate(left, below)}
    edges = {0: 1, a_row - 1: a_row - 2}
    taken = set(grid.values()) | {(row, edges[place]) for row, place in grid.values()}
    free = ((row, place) for row in range(rows) for place in range(a_row))
    rest = (cell for cell in free if cell not in taken)
    return grid | {each.id: next(rest) for each in of_year if each.id not in grid}


def _by_id(milestones: Sequence[Milestone], name: str) -> Milestone:
    return next(each for each in milestones if each.id == name)


def _left(column: int, columns: int) -> float:
    return column * (WIDTH + _BETWEEN) / columns


def _a_row(columns: int) -> int:
    """How many dots have room beside each other in a column."""
    width = (WIDTH + _BETWEEN) / columns - _BETWEEN
    return max(int(width // _STEP), 1)


def _threads(milestones: Sequence[Milestone], places: Mapping[str, Dot]) -> list[str]:
    """A curve from each milestone of the lane to each that follows it."""
    return [
        _curve(places[earlier], places[each.id])
        for each in milestones
        for earlier in each.follows_here
        if earlier in places
    ]


def _curve(start: Dot, end: Dot) -> str:
    middle = round((start.x + end.x) / 2, 1)
    return f"M{start.x} {start.y}C{middle} {start.y} {middle} {end.y} {end.x} {end.y}"
