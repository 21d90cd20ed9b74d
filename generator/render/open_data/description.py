"""What a briefing's data is, in a sentence."""

from __future__ import annotations

from generator.render.context import BriefingContext


def described(context: BriefingContext) -> str:
    """How many figures and milestones there are, of which report."""
    return context.words.phrase(
        "data.description",
        region=context.briefing.region,
        title=context.briefing.source.title,
        indicators=len({found.observation.indicator for found in context.observations}),
        observations=len(context.observations),
        milestones=len(context.briefing.milestones),
    )
