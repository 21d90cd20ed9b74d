"""The targets of an earlier report, and the figures of the next that answer them."""

from generator.authoring.drafting.answers.candidate import (
    Aspect,
    Candidate,
    candidates,
    measure_of,
)
from generator.authoring.drafting.answers.matching import Certainty, matched
from generator.authoring.drafting.answers.measure import is_same_thing, likeness
from generator.authoring.drafting.answers.taken_over import as_observation, taken_over
from generator.authoring.drafting.answers.target import Known, Target, known_of, targets_of
from generator.authoring.drafting.answers.wording import Rarity

__all__ = [
    "Aspect",
    "Candidate",
    "Certainty",
    "Known",
    "Rarity",
    "Target",
    "as_observation",
    "candidates",
    "is_same_thing",
    "known_of",
    "likeness",
    "matched",
    "measure_of",
    "taken_over",
    "targets_of",
]
