"""A whole briefing held against its report."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.briefing import Briefing
from generator.model.indicator import Indicator
from generator.reconciliation.mentions import briefing_mentions
from generator.reconciliation.reconciliation import Reconciliation


def reconciled(briefing: Briefing, indicators: Iterable[Indicator]) -> Reconciliation:
    """What the briefing, as it was written, states of its report's figures."""
    by_id: dict[str, Indicator] = {indicator.id: indicator for indicator in indicators}
    return Reconciliation(
        briefing.figures, tuple(briefing_mentions(briefing, by_id)), briefing.places
    )
