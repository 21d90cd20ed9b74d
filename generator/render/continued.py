"""What was done and what is planned, put together where one follows the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.model.ids import MilestoneId
from generator.model.milestone import Milestone


class Pair(NamedTuple):
    """Milestones that belong together: those that began it, and all that follow them."""

    begun: tuple[Milestone, ...]
    following: tuple[Milestone, ...]

    @property
    def links(self) -> int:
        """How many times one of them follows another."""
        own = {milestone.id for milestone in (*self.begun, *self.following)}
        return sum(
            len(own & set(milestone.follows_here)) for milestone in (*self.begun, *self.following)
        )


def pairs(milestones: Sequence[Milestone]) -> list[Pair]:
    """Those among the milestones of which one follows another, each group once, earliest first."""
    groups: list[set[MilestoneId]] = []
    own = {milestone.id for milestone in milestones}
    for milestone in milestones:
        if earlier := own & set(milestone.follows_here):
            joined = {milestone.id, *earlier}
            for group in [group for group in groups if group & joined]:
                groups.remove(group)
                joined |= group
            groups.append(joined)
    joined_pairs = [
        _pair([milestone for milestone in milestones if milestone.id in group]) for group in groups
    ]
    return sorted(joined_pairs, key=lambda pair: milestones.index(pair.begun[0]))


def _pair(milestones: Sequence[Milestone]) -> Pair:
    own = {milestone.id for milestone in milestones}
    # Where they follow each other in a circle, the first is as good a beginning as any.
    begun = [
        milestone for milestone in milestones if not own & set(milestone.follows_here)
    ] or milestones[:1]
    return Pair(
        tuple(begun), tuple(milestone for milestone in milestones if milestone not in begun)
    )
