"""A figure of what the report before aimed at answers the target, or a caveat says why it cannot.

Where another figure of the indicator answers it, nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.account import (
    Answered,
    Observed,
    Obstacle,
    Years,
    answer_by_figure,
    reviewed_years,
    targets,
)
from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.series_facts import REMEMBERED, neighbours, observed
from generator.load.traversal import observations
from generator.model.choice import FigureStatus
from generator.model.facts import Facts
from generator.model.observation import Observation


class _Unanswered(NamedTuple):
    """A target of a briefing, and the figure of the next that cannot be set beside it."""

    earlier: str
    later: str
    target: Observed
    figure: Observation
    field: str


def check(project: Project) -> Iterator[Diagnostic]:
    told: dict[str, list[_Unanswered]] = {}
    for pending in _unanswered(project.facts):
        told.setdefault(pending.later, []).append(pending)
    for briefing in project.briefings:
        by_anchor = {pending.figure.anchor: pending for pending in told.get(briefing.id, ())}
        for source, path, observation in observations(briefing):
            if unanswered := by_anchor.get(observation.anchor):
                target = unanswered.target
                yield source.problem(
                    (*path, unanswered.field),
                    "target-beside-figure",
                    briefing=unanswered.earlier,
                    place=target.place,
                    period=target.observation.period,
                    value=target.observation.indicator,
                    meant=_meant(unanswered),
                )


def concerned(facts: Iterable[Facts]) -> set[str]:
    """The ids of the briefings with a figure that answers no target and may be meant to."""
    return {unanswered.later for unanswered in _unanswered(facts)}


def _unanswered(facts: Iterable[Facts]) -> Iterator[_Unanswered]:
    for pair in neighbours(facts):
        yield from _between(*pair)


@lru_cache(maxsize=REMEMBERED)
def _between(earlier: Facts, later: Facts) -> Sequence[_Unanswered]:
    unanswered = []
    for answered in _by_figures(earlier, later):
        field = _field(answered)
        if field and answered.answer and not answered.answer.observation.caveat:
            figure = answered.answer.observation
            unanswered.append(_Unanswered(earlier.id, later.id, answered.target, figure, field))
    return unanswered


def _by_figures(earlier: Facts, later: Facts) -> Iterator[Answered]:
    """Each target of which the later report has a figure of some kind, with that."""
    aims = [figure for figure in earlier.figures if figure.status == FigureStatus.TARGET.code]
    following = reviewed_years(later.read_parts()) or Years(earlier.year, earlier.year)
    due = targets(map(observed, aims), reviewed_years(earlier.read_parts()), following).due
    wanted = {target.observation.indicator for target in due}
    figures = [observed(figure) for figure in later.figures if figure.indicator in wanted]
    for target in due:
        # Whether what is measured differs does not depend on the unit.
        if answered := answer_by_figure(target, figures, ""):
            yield answered


def _field(answered: Answered) -> str:
    """The field by which the two differ, if an editor may have mistyped it."""
    aimed = answered.target.observation
    match answered.judgement.obstacle:
        case Obstacle.MEASURE:
            return "kind"
        case Obstacle.PERIOD:
            return "period"
        case Obstacle.DENOMINATOR if aimed.of:
            return "of"
        case Obstacle.DENOMINATOR if aimed.part_of:
            return "part_of"
    return ""


def _meant(unanswered: _Unanswered) -> str:
    aimed = unanswered.target.observation
    value = aimed.kind.words[0] if unanswered.field == "kind" else getattr(aimed, unanswered.field)
    return f"{unanswered.field}: {value}"
