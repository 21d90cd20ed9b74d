"""A planned item continues done ones or says why it is new; a done item is taken up or says not.

Where the briefing does not summarise all of the other part, nobody can say so, and none need.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.traversal import FoundItem, items, unwritten
from generator.model.choice import PartKind


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        parts = briefing.head.value.parts if briefing.head and briefing.whole else ()
        if any(part.kind is PartKind.PLAN for part in parts):
            yield from _with_plan(briefing)


def _with_plan(briefing: BriefingFiles) -> Iterator[Diagnostic]:
    located = list(items(briefing))
    continued = {place for one in located for place in one.item.continues_here}
    done = [one.item.place for one in located if one.part_kind is PartKind.REVIEW]
    in_part = _kinds_unwritten(briefing)
    for one in located:
        if one.part_kind is PartKind.PLAN:
            example = done[0] if done else one.item.place
            yield from _planned(one, example, is_whole=PartKind.REVIEW not in in_part)
        elif one.part_kind is PartKind.REVIEW:
            yield from _reviewed(one, continued, is_whole=PartKind.PLAN not in in_part)


def _kinds_unwritten(briefing: BriefingFiles) -> AbstractSet[PartKind]:
    """The kinds of the parts of which the report has items that the briefing does not tell."""
    assert briefing.head
    kinds = {part.id: part.kind for part in briefing.head.value.parts}
    places = [place for place in unwritten(briefing) if place.item_number]
    return {kinds[place.part] for place in places if place.part in kinds}


def _planned(located: FoundItem, example: str, *, is_whole: bool) -> Iterator[Diagnostic]:
    source, path, item, *_ = located
    if item.unplanned:
        yield source.problem_at_key((*path, "unplanned"), "misused-field", field="unplanned")
    if item.continues and item.new:
        yield source.problem_at_key((*path, "new"), "both-continued-and-new")
    if is_whole and not item.continues and not item.new:
        yield source.problem((*path, "place"), "undecided-continuity", example=example)


def _reviewed(
    located: FoundItem, continued: AbstractSet[str], *, is_whole: bool
) -> Iterator[Diagnostic]:
    source, path, item, _, place = located
    for field, value in (("continues", item.continues_here), ("new", item.new)):
        if value:
            yield source.problem_at_key((*path, field), "misused-field", field=field)
    if is_whole and continued.isdisjoint((item.place, place)) and not item.unplanned:
        yield source.problem((*path, "place"), "unplanned-unsaid", value=item.place)
