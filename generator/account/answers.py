"""A report's targets, each with what the next report of its series says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.account.observed import Observed, observed
from generator.account.relation import Judgement, Obstacle, Relation, relation
from generator.account.targets import reviewed_year, targets
from generator.model.briefing import Briefing
from generator.model.choice import FigureStatus
from generator.model.place import Place
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
    """What became of the targets that were due, and those that are due later; as they stand."""

    due: tuple[Answered, ...]
    later: tuple[Observed, ...]


def answers(earlier: Briefing, later: Briefing, units: Mapping[str, str]) -> Account:
    """The account that `later` gives of `earlier`; `units` are those of the indicators."""
    until = reviewed_year(later.parts) or earlier.year
    found = targets(observed(earlier), reviewed_year(earlier.parts), until)
    figures, items = tuple(observed(later)), tuple(later.items())
    return Account(
        tuple(
            answer_by_figure(each, figures, units[each.observation.indicator])
            or _answer_in_words(each, earlier, items)
            for each in found.due
        ),
        found.later,
    )


def answer_by_figure(target: Observed, figures: Iterable[Observed], unit: str) -> Answered | None:
    """By the figure that answers the target, else by that which comes nearest to it."""
    aimed = target.observation
    of_it = [each for each in figures if each.observation.indicator == aimed.indicator]
    candidates = sorted(
        (each for each in of_it if not each.is_target),
        key=lambda each: (
            abs(each.observation.period.year - aimed.period.year),
            each.observation.period != aimed.period,
            _FIRST.index(each.observation.status),
        ),
    )
    found = [Answered(target, relation(aimed, one.observation, unit), one) for one in candidates]
    return min(found, key=_distance, default=None)


def _distance(found: Answered) -> int:
    """How far a figure is from answering: not at all, for its bound, for what it is or when."""
    if found.judgement.obstacle is None:
        return 0
    return 1 if found.judgement.obstacle is Obstacle.BOUND else 2


def _answer_in_words(target: Observed, earlier: Briefing, items: Sequence[Item]) -> Answered:
    for item in items:
        if target.place in _continued(item, earlier.id):
            return Answered(target, Judgement(Relation.WORDS), item=item)
    return Answered(target, Judgement(Relation.SILENT))


def _continued(item: Item, briefing: str) -> Iterator[Place]:
    """The places of another briefing that the item continues: council-2013/2.1.3."""
    return (named.place for named in item.continues if named.briefing == briefing)
