"""A report's targets, each with what the next report of its series says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.account.in_words import items_in_words
from generator.account.observed import Observed, observed
from generator.account.relation import Judgement, Obstacle, Relation, relation
from generator.account.targets import Years, reviewed_years, targets
from generator.model.briefing import Briefing
from generator.model.choice import FigureStatus, PartKind
from generator.model.indicator import Indicator
from generator.model.section import Item

_FIRST = (FigureStatus.RESULT, FigureStatus.PRELIMINARY, FigureStatus.STATED)


class Answered(NamedTuple):
    """A target and how the next report stands to it.

    `answer` is the figure that it gives, also one that is incomparable; `item` is what tells of it
    in words.
    """

    target: Observed
    judgement: Judgement
    answer: Observed | None = None
    item: Item | None = None


class Account(NamedTuple):
    """What became of the targets that were due, and those that are due later; as they stand.

    `passed` were due before what the later report looks back on.
    """

    due: tuple[Answered, ...]
    later: tuple[Observed, ...]
    passed: tuple[Observed, ...]


def answers(earlier: Briefing, later: Briefing, indicators: Mapping[str, Indicator]) -> Account:
    """The account that `later` gives of `earlier`."""
    following = reviewed_years(later.parts) or Years(earlier.year, earlier.year)
    aims = targets(observed(earlier), reviewed_years(earlier.parts), following)
    figures = tuple(observed(later))
    by_figure = [
        answer_by_figure(aim, figures, indicators[aim.observation.indicator].unit)
        for aim in aims.due
    ]
    both = [*zip(aims.due, by_figure, strict=True)]
    left = [target for target, answered in both if not answered]
    told = {target.place for target, answered in both if answered}
    items = items_in_words(left, told, earlier.id, _reviewed(later), indicators)
    return Account(
        tuple(
            answered or _in_words(target, items.get(target.observation.anchor))
            for target, answered in both
        ),
        aims.later,
        aims.passed,
    )


def _in_words(target: Observed, item: Item | None) -> Answered:
    said = Relation.WORDS if item else Relation.SILENT
    return Answered(target, Judgement(said), item=item)


def _reviewed(briefing: Briefing) -> tuple[Item, ...]:
    """The items that tell what was done."""
    parts = (part for part in briefing.parts if part.kind is PartKind.REVIEW)
    return tuple(
        item for part in parts for section in briefing.sections_of(part) for item in section.items
    )


def answer_by_figure(target: Observed, figures: Iterable[Observed], unit: str) -> Answered | None:
    """By the figure that answers the target, else by that which comes nearest to it."""
    aimed = target.observation
    of_it = [figure for figure in figures if figure.observation.indicator == aimed.indicator]
    candidates = sorted(
        (figure for figure in of_it if not figure.is_target),
        key=lambda figure: (
            abs(figure.observation.period.year - aimed.period.year),
            figure.observation.period != aimed.period,
            _FIRST.index(figure.observation.status),
        ),
    )
    answered = [Answered(target, relation(aimed, one.observation, unit), one) for one in candidates]
    return min(answered, key=_distance, default=None)


def _distance(answered: Answered) -> int:
    """How far a figure is from answering: not at all, for its bound, for what it is or when."""
    if answered.judgement.obstacle is None:
        return 0
    return 1 if answered.judgement.obstacle is Obstacle.BOUND else 2
