"""A planned item continues done ones or says why it is new; a done item is taken up or says not."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.traversal import FoundItem, items
from generator.model.choice import PartKind


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        parts = briefing.head.value.parts if briefing.head and briefing.whole else ()
        if any(part.kind is PartKind.PLAN for part in parts):
            yield from _with_plan(briefing)


def _with_plan(briefing: BriefingFiles) -> Iterator[Diagnostic]:
    found = list(items(briefing))
    continued = {place for one in found for place in one.item.continues}
    done = [one.item.place for one in found if one.part_kind is PartKind.REVIEW]
    for one in found:
        if one.part_kind is PartKind.PLAN:
            yield from _planned(one, example=done[0] if done else one.item.place)
        elif one.part_kind is PartKind.REVIEW:
            yield from _reviewed(one, continued)


def _planned(found: FoundItem, example: str) -> Iterator[Diagnostic]:
    source, path, item, *_ = found
    if item.unplanned:
        yield source.problem_at_key((*path, "unplanned"), "misused-field", field="unplanned")
    if item.continues and item.new:
        yield source.problem_at_key((*path, "new"), "both-continued-and-new")
    if not item.continues and not item.new:
        yield source.problem((*path, "place"), "undecided-continuity", example=example)


def _reviewed(found: FoundItem, continued: AbstractSet[str]) -> Iterator[Diagnostic]:
    source, path, item, _, place = found
    for field, value in (("continues", item.continues), ("new", item.new)):
        if value:
            yield source.problem_at_key((*path, field), "misused-field", field=field)
    if continued.isdisjoint((item.place, place)) and not item.unplanned:
        yield source.problem((*path, "place"), "unplanned-unsaid", value=item.place)
