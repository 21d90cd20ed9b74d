"""Each target of an earlier report with the figure that answers it, if one does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.account import Relation, relation
from generator.authoring.drafting.answers.candidate import Aspect, Candidate
from generator.authoring.drafting.answers.matching import Certainty, is_likely, matched
from generator.authoring.drafting.answers.spoken import Sentences
from generator.authoring.drafting.answers.stated import Stated, stated
from generator.authoring.drafting.answers.taken_over import sized, taken_over
from generator.authoring.drafting.answers.target import Known, Target
from generator.authoring.drafting.answers.wording import Rarity
from generator.report_parser import Drafted

# What the review itself says comes before what a plan says of the year before.
_ELSEWHERE = 0.97


class Answer(NamedTuple):
    """The figure that answers a target; `drafted` is it as the briefing is to tell it.

    It is an aspect of the drafted figure number `at`.
    """

    at: int
    aspect: Aspect
    drafted: Drafted
    certainty: Certainty
    relation: Relation

    @property
    def stated(self) -> Stated:
        return stated(self.drafted.figures)


class Answered(NamedTuple):
    """A target, and what answers it; None where nothing was found.

    `spoken_of` is the place at which the review speaks of what is open, if it does.
    """

    target: Target
    answer: Answer | None
    spoken_of: str | None = None

    @property
    def is_sure(self) -> bool:
        return self.answer is not None and self.answer.certainty is Certainty.SURE

    @property
    def is_open(self) -> bool:
        """Whether it should have been answered, and nothing was found."""
        return self.target.is_due and self.answer is None


def answered(
    targets: Sequence[Target], told: Sequence[Candidate], sentences: Sentences, rarity: Rarity
) -> Iterator[Answered]:
    """The targets in their order; only those that are due are looked for."""
    due = [at for at, target in enumerate(targets) if target.is_due]
    weights = [_weight(candidate, told, rarity) for candidate in told]
    measures = [targets[at].known.measure for at in due]
    pairs = matched(measures, [candidate.measure for candidate in told], weights, rarity)
    matches = {due[one]: match for one, match in pairs.items()}
    for at, target in enumerate(targets):
        known = target.known
        if match := matches.get(at):
            yield Answered(target, _answer(known, told[match.at], match.certainty))
        else:
            spoken_of = sentences.place_of(known.measure.name) if target.is_due else None
            yield Answered(target, None, spoken_of)


def _weight(candidate: Candidate, told: Sequence[Candidate], rarity: Rarity) -> float:
    """None for what a plan says that the review says too."""
    if not candidate.drafted.is_stated:
        return 1.0
    this = candidate.measure
    is_told = any(
        not other.drafted.is_stated
        and other.measure.size == this.size
        and is_likely(other.measure, this, rarity)
        for other in told
    )
    return 0.0 if is_told else _ELSEWHERE


def _answer(known: Known, candidate: Candidate, certainty: Certainty) -> Answer:
    drafted = taken_over(candidate.drafted, known)
    judged = relation(*sized(known, drafted), known.indicator.unit)
    return Answer(candidate.at, candidate.aspect, drafted, certainty, judged.relation)
