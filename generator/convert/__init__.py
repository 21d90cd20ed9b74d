"""Prose → another script."""

from generator.convert.conversion import Conversion
from generator.convert.decisions import Decision, ExplainedSpan, Layer
from generator.convert.edition import converted, edition
from generator.convert.fold import exchanged, fold
from generator.convert.mending import Change, LayerLine, changes, mending_lines
from generator.convert.review import Found, decisions, review

__all__ = [
    "Change",
    "Conversion",
    "Decision",
    "ExplainedSpan",
    "Found",
    "Layer",
    "LayerLine",
    "changes",
    "converted",
    "decisions",
    "edition",
    "exchanged",
    "fold",
    "mending_lines",
    "review",
]
