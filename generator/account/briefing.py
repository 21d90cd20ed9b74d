"""A whole briefing held against its report."""

from __future__ import annotations

from collections.abc import Iterable

from generator.account.account import Account
from generator.account.mentions import briefing_mentions
from generator.model.briefing import Briefing
from generator.model.indicator import Indicator


def account_of(briefing: Briefing, indicators: Iterable[Indicator]) -> Account:
    """What the briefing, as it was written, states of its report's figures."""
    by_id: dict[str, Indicator] = {each.id: each for each in indicators}
    return Account(briefing.figures, tuple(briefing_mentions(briefing, by_id)))
