"""What became of targets, and what of a plan can be checked, in words of an edition."""

from generator.render.account.counts import account_lines, checkable, target_counts
from generator.render.account.groups import (
    Columns,
    Group,
    Row,
    account_groups,
    account_of,
    columns,
    later_targets,
)
from generator.render.account.planned import PlannedGroup, planned_groups
from generator.render.account.said_later import SaidLater, said_later

__all__ = [
    "Columns",
    "Group",
    "PlannedGroup",
    "Row",
    "SaidLater",
    "account_groups",
    "account_lines",
    "account_of",
    "checkable",
    "columns",
    "later_targets",
    "planned_groups",
    "said_later",
    "target_counts",
]
