"""A place that an item continues, where a milestone stands, or where the report uses a term in its
own sense, is one that the briefing summarises.

Of an item that the report has, no other one was meant: what to do with it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.load.suggestions.advice import advice
from generator.load.traversal import items, summarised, summarised_items, unwritten
from generator.load.yaml_tree import Path
from generator.model.choice import MilestoneStatus, PartKind
from generator.model.place import PartId, Place

_OTHER_KIND = {
    MilestoneStatus.DONE: PartKind.PLAN,
    MilestoneStatus.PLANNED: PartKind.REVIEW,
}


class _Named(NamedTuple):
    """A place where it is written, with what to do if the briefing leaves out what is there."""

    source: SourceFile
    path: Path
    place: Place
    if_left_out: LocalizedText


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if briefing.whole:
            left_out = set(unwritten(briefing))
            for named, known in (
                *_continued(briefing),
                *_milestones(briefing),
                *_senses(briefing),
            ):
                source, path, place, said = named
                if place in left_out:
                    diagnostic = source.problem(path, "unwritten-place", value=place, advice=said)
                    heading = said.details.get("heading")
                    yield source.retyped(diagnostic, path, str(heading)) if heading else diagnostic
                else:
                    said = advice(place, known)
                    yield source.problem(path, "unknown-place", value=place, advice=said)


def _continued(briefing: BriefingFiles) -> Iterator[tuple[_Named, Sequence[Place]]]:
    """What an item continues and is not there; a review's items are what can be meant."""
    known = set(summarised_items(briefing))
    located = list(items(briefing))
    reviewed = [one.place for one in located if one.part_kind is PartKind.REVIEW]
    for source, path, item, *_ in located:
        for index, named in enumerate(item.continues):
            if not named.briefing and named.place not in known:
                said = LocalizedText(
                    "named-places.take-out" if item.continues[1:] else "named-places.nothing-left"
                )
                yield _Named(source, (*path, "continues", index), named.place, said), reviewed


def _milestones(briefing: BriefingFiles) -> Iterator[tuple[_Named, Sequence[Place]]]:
    """Milestones at what is not there; nothing that is done stands in a plan."""
    assert briefing.timeline and briefing.head, "it is whole"
    source, known = briefing.timeline.source, summarised(briefing)
    kinds: dict[PartId, PartKind] = {part.id: part.kind for part in briefing.head.value.parts}
    for index, milestone in enumerate(briefing.timeline.value.milestones):
        if (place := milestone.place) not in known:
            heading = place.heading()
            said = (
                LocalizedText("named-places.at-heading", {"heading": heading})
                if heading in known
                else LocalizedText("named-places.no-section")
            )
            other = _OTHER_KIND.get(milestone.status)
            likely = [
                candidate
                for candidate in known
                if not other or kinds.get(candidate.part) is not other
            ]
            yield _Named(source, ("milestones", index, "place"), place, said), likely


def _senses(briefing: BriefingFiles) -> Iterator[tuple[_Named, Sequence[Place]]]:
    assert briefing.head, "it is whole"
    source, known = briefing.head.source, summarised(briefing)
    for index, sense in enumerate(briefing.head.value.senses):
        if sense.place not in known:
            path = ("senses", index, "place")
            yield _Named(source, path, sense.place, LocalizedText("named-places.no-sense")), known
