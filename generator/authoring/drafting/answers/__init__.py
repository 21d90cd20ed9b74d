"""The targets of an earlier report, and the figures of the next that answer them."""

from generator.authoring.drafting.answers.answered import Answered, answered
from generator.authoring.drafting.answers.candidate import (
    Aspect,
    Candidate,
    candidates,
    measure_of,
)
from generator.authoring.drafting.answers.matching import matched
from generator.authoring.drafting.answers.measure import is_same_thing
from generator.authoring.drafting.answers.spoken import Sentences
from generator.authoring.drafting.answers.stated import Stated
from generator.authoring.drafting.answers.taken_over import taken_over
from generator.authoring.drafting.answers.target import Known, Target, known_of, targets_of
from generator.authoring.drafting.answers.wording import Rarity

__all__ = [
    "Answered",
    "Aspect",
    "Candidate",
    "Known",
    "Rarity",
    "Sentences",
    "Stated",
    "Target",
    "answered",
    "candidates",
    "is_same_thing",
    "known_of",
    "matched",
    "measure_of",
    "taken_over",
    "targets_of",
]
