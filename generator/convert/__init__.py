"""Prose → another script."""

from generator.convert.conversion import Conversion
from generator.convert.decisions import Decision, ExplainedSpan, Layer
from generator.convert.edition import converted, edition
from generator.convert.fold import exchanged, fold
from generator.convert.review import review, review_rows

__all__ = [
    "Conversion",
    "Decision",
    "ExplainedSpan",
    "Layer",
    "converted",
    "edition",
    "exchanged",
    "fold",
    "review",
    "review_rows",
]
