"""What a briefing that is drafted after an earlier one takes from it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from generator.authoring.drafting.answers import (
    Answered,
    Aspect,
    Candidate,
    Known,
    Rarity,
    Sentences,
    Target,
    answered,
    candidates,
    is_same_thing,
    known_of,
    matched,
    measure_of,
    targets_of,
)
from generator.load import BriefingFiles, Project
from generator.model.choice import FigureStatus, PartKind
from generator.model.place import PartId
from generator.report_parser import Drafted, Overview, Report

_CLAUSE = re.compile("[。；，]")


class After:
    """`answered` are the targets of the `earlier` briefing, in the order of its report.

    `drafts` are all that is drafted of the new report.
    """

    def __init__(
        self,
        project: Project,
        earlier: BriefingFiles,
        report: Report,
        about: Overview,
        drafts: Sequence[Drafted],
    ) -> None:
        self.earlier = earlier
        clauses = (clause for passage in report.passages for clause in _CLAUSE.split(passage.text))
        self._rarity = Rarity(clauses)
        # What comes after a plan and names no time may be a plan itself.
        reviews = [*takewhile(lambda part: part.kind is PartKind.REVIEW, about.parts)]
        year = max((part.year for part in reviews), default=about.years[0])
        own = {PartId(part.id) for part in reviews}
        of_years = {PartId(part.id) for part in reviews if part.of_years}
        known = known_of(project, earlier)
        parts = earlier.head.value.parts if earlier.head else ()
        targets = [*self._once(targets_of(known, parts, int(year)))]
        told = [*candidates(drafts, year, own, of_years)]
        reviewed = (
            passage for passage in report.passages if passage.place.partition(".")[0] in own
        )
        sentences = Sentences(reviewed, self._rarity)
        self.answered = tuple(answered(targets, told, sentences, self._rarity))
        self._answers: dict[int, list[Answered]] = defaultdict(list)
        for outcome in self.answered:
            if outcome.answer:
                self._answers[outcome.answer.at].append(outcome)
        passed = [target.known for target in targets if target.is_passed]
        self._continued = self._alike(known, passed, drafts, told)

    def answers_at(self, index: int) -> Sequence[Answered]:
        """The targets that the drafted figure of this number answers, by whichever aspect."""
        return self._answers.get(index, ())

    def continued_at(self, index: int) -> Known | None:
        """The earlier figure of the same thing, where it is called the same."""
        return self._continued.get(index)

    def _once(self, targets: Iterable[Target]) -> Iterator[Target]:
        """Without those that are said again: the same figure of the same thing."""
        said: list[Known] = []
        for target in targets:
            if not any(self._is_same(target.known, one) for one in said):
                said.append(target.known)
                yield target

    def _is_same(self, one: Known, other: Known) -> bool:
        ours, theirs = (
            (known.observation.value, known.observation.upper, known.observation.period)
            for known in (one, other)
        )
        return ours == theirs and is_same_thing(one.measure, other.measure, self._rarity)

    def _alike(
        self,
        known: Sequence[Known],
        passed: Iterable[Known],
        drafts: Sequence[Drafted],
        told: Sequence[Candidate],
    ) -> Mapping[int, Known]:
        """Aims that are those of the earlier plan, results that are those of its review.

        A result may also be of what was aimed at for years that are `passed`.
        """
        aims = [
            (at, measure_of(drafted, None))
            for at, drafted in enumerate(drafts)
            if drafted.is_aimed_at
        ]
        results = [
            (candidate.at, candidate.measure)
            for candidate in told
            if candidate.aspect is Aspect.FIGURE
        ]
        continued: dict[int, Known] = {}
        aimed = [target for target in known if target.observation.status is FigureStatus.TARGET]
        given = [result for result in known if result.observation.status is not FigureStatus.TARGET]
        told_of = {result.indicator.id for result in given}
        given += [target for target in passed if target.indicator.id not in told_of]
        for numbered, ones in ((aims, aimed), (results, given)):
            measures = [measure for _, measure in numbered]
            weights = [1.0] * len(measures)
            pairs = matched([earlier.measure for earlier in ones], measures, weights, self._rarity)
            for one, match in pairs.items():
                at, measure = numbered[match.at]
                if is_same_thing(ones[one].measure, measure, self._rarity):
                    continued[at] = ones[one]
        return continued
