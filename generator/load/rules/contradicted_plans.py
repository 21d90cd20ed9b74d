"""What a plan takes up is not said to be left out of it; a part of it may be, which is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import items
from generator.model.choice import PartKind
from generator.model.section import Item

_HAN = re.compile("[\u4e00-\u9fff]+")
_LONG = 4  # characters that are a name, not a phrase


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        located = list(items(briefing))
        planned = [one for one in located if one.part_kind is PartKind.PLAN]
        by_place = {place: one.place for one in planned for place in one.item.continues_here}
        for source, path, item, kind, _ in located:
            plan = by_place.get(item.place)
            if kind is PartKind.REVIEW and item.unplanned and plan and not _names_a_part(item):
                details = {"value": item.place, "plan": plan}
                yield source.problem_at_key(
                    (*path, "unplanned"), "unplanned-yet-planned", **details
                )


def _names_a_part(item: Item) -> bool:
    """Whether `unplanned` has words that the item's text has, and its title has not."""
    body = " ".join([item.summary, *(f"{point.title} {point.summary}" for point in item.points)])
    said = _HAN.findall(item.unplanned or "")
    names = (run[at : at + _LONG] for run in said for at in range(len(run) - _LONG + 1))
    return any(name in body and name not in item.title for name in names)
