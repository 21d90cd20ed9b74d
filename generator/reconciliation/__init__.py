"""The figures of a briefing, held against those of its report."""

from generator.reconciliation.briefing import reconciled
from generator.reconciliation.mention import ANYWHERE, Mention
from generator.reconciliation.mentions import (
    briefing_mentions,
    head_mentions,
    milestone_mentions,
    section_mentions,
    with_year,
)
from generator.reconciliation.passing import is_said_in_passing
from generator.reconciliation.reconciliation import Reconciliation
from generator.reconciliation.source_diff import Difference, alikeness, differences
from generator.reconciliation.texts import StatedFigure, figures_in, is_told

__all__ = [
    "ANYWHERE",
    "Difference",
    "Mention",
    "Reconciliation",
    "StatedFigure",
    "alikeness",
    "briefing_mentions",
    "differences",
    "figures_in",
    "head_mentions",
    "is_said_in_passing",
    "is_told",
    "milestone_mentions",
    "reconciled",
    "section_mentions",
    "with_year",
]
