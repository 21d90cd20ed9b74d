"""The figures of a briefing, held against those of its report."""

from generator.account.account import Account
from generator.account.briefing import account_of
from generator.account.mention import Mention, found_mention
from generator.account.mentions import (
    briefing_mentions,
    head_mentions,
    milestone_mentions,
    section_mentions,
    with_year,
)
from generator.account.passing import is_said_in_passing
from generator.account.retaken import Difference, alikeness, differences

__all__ = [
    "Account",
    "Difference",
    "Mention",
    "account_of",
    "alikeness",
    "briefing_mentions",
    "differences",
    "found_mention",
    "head_mentions",
    "is_said_in_passing",
    "milestone_mentions",
    "section_mentions",
    "with_year",
]
