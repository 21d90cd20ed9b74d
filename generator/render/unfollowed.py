"""What was done and has nothing before or after it in what is known."""

from __future__ import annotations

from generator.model.choice import MilestoneStatus
from generator.model.milestone import Milestone
from generator.render.context import BriefingContext
from generator.render.continuity import says_all
from generator.render.planned_figures import all_planned_figures

ENDED = "ended"
"""The code of their group."""


def unfollowed(context: BriefingContext) -> list[Milestone]:
    """The milestones that the plan does not take up, of all subjects, in the order of the report.

    None where the briefing leaves out items: then nobody can say so.
    """
    if not says_all(context):
        return []
    saying = {figure.milestone for figure in all_planned_figures(context)}
    return [
        milestone
        for milestone in context.briefing.milestones
        if milestone.status is not MilestoneStatus.PLANNED
        and milestone.id not in saying
        and not is_linked(context, milestone)
    ]


def is_linked(context: BriefingContext, milestone: Milestone) -> bool:
    """Whether something goes before or after it, be it of another subject or report."""
    return bool(
        milestone.follows
        or milestone.id in context.followed_by
        or milestone.id in context.followed_elsewhere
    )
