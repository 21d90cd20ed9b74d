"""Whether a briefing says of everything what it continues or what continues it."""

from __future__ import annotations

from generator.model.choice import PartKind
from generator.render.context import BriefingContext


def says_all(context: BriefingContext) -> bool | None:
    """Whether each item says so; None where nothing is planned, so that nothing can be said."""
    plan = {part.id for part in context.briefing.parts if part.kind is PartKind.PLAN}
    if not plan:
        return None
    return all(
        item.continues or item.new
        if item.place.part in plan
        else item.unplanned or item.place in context.continued_by
        for item in context.briefing.items()
    )
