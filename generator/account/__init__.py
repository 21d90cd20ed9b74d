"""The figures of a briefing, held against those of its report."""

from generator.account.account import Account
from generator.account.mention import Mention
from generator.account.mentions import head_mentions, milestone_mentions, section_mentions

__all__ = ["Account", "Mention", "head_mentions", "milestone_mentions", "section_mentions"]
