"""What became of a report's targets: each held against what the next report of its series says."""

from generator.account.answers import Account, Answered, answer_by_figure, answers
from generator.account.checkable import Check, Planned, planned_items
from generator.account.observed import Observed, observed
from generator.account.relation import Judgement, Obstacle, Relation, relation
from generator.account.revisions import disagree
from generator.account.targets import Targets, Years, reviewed_years, targets

__all__ = [
    "Account",
    "Answered",
    "Check",
    "Judgement",
    "Observed",
    "Obstacle",
    "Planned",
    "Relation",
    "Targets",
    "Years",
    "answer_by_figure",
    "answers",
    "disagree",
    "observed",
    "planned_items",
    "relation",
    "reviewed_years",
    "targets",
]
