"""Whether one can check, when the time has come, what a report plans: by a number, by a date."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from generator.model.briefing import Briefing
from generator.model.choice import FigureStatus, MilestoneStatus, PartKind
from generator.model.milestone import Milestone
from generator.model.observation import Observation
from generator.model.period import Year
from generator.model.section import Item


class Check(Enum):
    """By what an item of a plan can be checked."""

    FIGURE = "figure"
    DATE = "date"
    NEITHER = "neither"


class Planned(NamedTuple):
    """An item of a plan, with the targets that stand in it and the milestones that have a date."""

    item: Item
    targets: tuple[Observation, ...]
    milestones: tuple[Milestone, ...]

    @property
    def check(self) -> Check:
        if self.targets:
            return Check.FIGURE
        return Check.DATE if self.milestones else Check.NEITHER


def planned_items(briefing: Briefing) -> tuple[Planned, ...]:
    """The items of the parts that plan, in the order of the report."""
    planned: dict[str, list[Milestone]] = {}
    for milestone in briefing.milestones:
        if milestone.status is MilestoneStatus.PLANNED:
            planned.setdefault(milestone.place, []).append(milestone)
    return tuple(
        Planned(
            item,
            tuple(
                observation
                for observation in item.observations
                if observation.status is FigureStatus.TARGET
            ),
            tuple(_dated(planned.get(item.place, ()), part.about)),
        )
        for part in briefing.parts
        if part.kind is PartKind.PLAN
        for section in briefing.sections_of(part)
        for item in section.items
    )


def _dated(milestones: Iterable[Milestone], year: Year | None) -> Iterable[Milestone]:
    """Those whose date says more than that they are planned for the `year` of the plan."""
    return (milestone for milestone in milestones if milestone.date != year)
