"""A decision of the conversion → how likely it is wrong, by counts from official text."""

from generator.convert.evidence.characters import ambiguous_characters, varying_characters
from generator.convert.evidence.features import context, doubt, is_doubtful
from generator.convert.evidence.scoring import Estimate, estimate
from generator.convert.evidence.tables import fold_forms

__all__ = [
    "Estimate",
    "ambiguous_characters",
    "context",
    "doubt",
    "estimate",
    "fold_forms",
    "is_doubtful",
    "varying_characters",
]
