"""What a briefing that is drafted after an earlier one takes from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.account import Relation, relation
from generator.authoring.drafting.answers import (
    Aspect,
    Candidate,
    Certainty,
    Known,
    Rarity,
    Target,
    as_observation,
    candidates,
    is_same_thing,
    known_of,
    likeness,
    matched,
    measure_of,
    taken_over,
    targets_of,
)
from generator.load import BriefingFiles, Project
from generator.model.choice import FigureStatus, PartKind
from generator.report_parser import Drafted, Overview, Report

_CLAUSE = re.compile("[。；，]")
_ELSEWHERE = 0.97
_SAID_AGAIN = 0.85


class Answer(NamedTuple):
    """The figure that answers a target; `drafted` is it as the briefing is to tell it."""

    at: int
    aspect: Aspect
    drafted: Drafted
    certainty: Certainty
    relation: Relation


class Answered(NamedTuple):
    """A target of the earlier report, and what answers it; None where nothing was found."""

    target: Target
    answer: Answer | None


class After:
    """`answered` are the targets of the `earlier` briefing, in the order of its report.

    `found` is all that is drafted of the new report.
    """

    def __init__(
        self,
        project: Project,
        earlier: BriefingFiles,
        report: Report,
        about: Overview,
        found: Sequence[Drafted],
    ) -> None:
        self.earlier = earlier
        self._rarity = Rarity(
            clause for each in report.passages for clause in _CLAUSE.split(each.text)
        )
        reviews = [part for part in about.parts if part.kind is PartKind.REVIEW]
        year = max((part.year for part in reviews), default=about.years[0])
        known = known_of(project, earlier)
        targets = [*self._once(targets_of(known, int(year)))]
        of_years = {part.id for part in reviews if part.of_years}
        told = [*candidates(found, year, {part.id for part in reviews}, of_years)]
        self.answered = (*self._answered(targets, told),)
        self._by_index: dict[int, list[Answered]] = defaultdict(list)
        for each in self.answered:
            if each.answer:
                self._by_index[each.answer.at].append(each)
        self._continued = self._alike(known, found, told)

    def answers_at(self, index: int) -> Sequence[Answered]:
        """The targets that the drafted figure of this number answers, by itself or its growth."""
        return self._by_index.get(index, ())

    def continued_at(self, index: int) -> Known | None:
        """The earlier figure of the same thing, where that is sure."""
        return self._continued.get(index)

    def _once(self, targets: Iterable[Target]) -> Iterator[Target]:
        """Without those that are said again: the same figure of the same thing."""
        said: list[Target] = []
        for each in targets:
            if not any(self._is_same(each.known, one.known) for one in said):
                said.append(each)
                yield each

    def _is_same(self, one: Known, other: Known) -> bool:
        figures = [
            (each.observation.value, each.observation.upper, each.observation.period)
            for each in (one, other)
        ]
        is_same = figures[0] == figures[1] and one.measure.size == other.measure.size
        return is_same and likeness(one.measure, other.measure, self._rarity) >= _SAID_AGAIN

    def _answered(
        self, targets: Sequence[Target], told: Sequence[Candidate]
    ) -> Iterator[Answered]:
        due = [each for each in targets if each.is_due]
        weights = [
            _ELSEWHERE if each.drafted.is_stated else 1.0 for each in told
        ]
        pairs = matched(
            [each.known.measure for each in due],
            [each.measure for each in told],
            weights,
            self._rarity,
        )
        found = {id(due[at]): (told[one.index], one.certainty) for at, one in pairs.items()}
        for target in targets:
            if id(target) not in found:
                yield Answered(target, None)
                continue
            candidate, certainty = found[id(target)]
            yield Answered(target, _answer(target.known, candidate, certainty))

    def _alike(
        self, known: Sequence[Known], found: Sequence[Drafted], told: Sequence[Candidate]
    ) -> Mapping[int, Known]:
        """Aims that are those of the earlier plan, results that are those of its review."""
        aims = [
            (at, measure_of(each, None)) for at, each in enumerate(found) if each.is_aimed_at
        ]
        results = [
            (each.at, each.measure) for each in told if each.aspect is Aspect.FIGURE
        ]
        continued: dict[int, Known] = {}
        for measures, is_target in ((aims, True), (results, False)):
            ones = [each for each in known if _is_target(each) is is_target]
            rarity, others = self._rarity, [measure for _, measure in measures]
            pairs = matched([one.measure for one in ones], others, [1.0] * len(others), rarity)
            for one, match in pairs.items():
                at, measure = measures[match.index]
                if is_same_thing(ones[one].measure, measure, rarity):
                    continued[at] = ones[one]
        return continued


def _is_target(known: Known) -> bool:
    return known.observation.status is FigureStatus.TARGET


def _answer(known: Known, candidate: Candidate, certainty: Certainty) -> Answer:
    drafted = taken_over(candidate.drafted, known)
    told = as_observation(drafted, known, FigureStatus.RESULT)
    judged = relation(known.observation, told, known.indicator.unit)
    return Answer(candidate.at, candidate.aspect, drafted, certainty, judged.relation)
