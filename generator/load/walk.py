"""Ways through a briefing's files that several rules take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.load.project import BriefingFiles
from generator.load.source_file import SourceFile
from generator.load.yaml_tree import Path
from generator.model.briefing import Item
from generator.model.choice import PartKind
from generator.model.indicator import Observation
from generator.model.place import Place


class FoundObservation(NamedTuple):
    source: SourceFile
    path: Path
    observation: Observation


class FoundItem(NamedTuple):
    source: SourceFile
    path: Path
    item: Item
    part_kind: PartKind | None


def observations(briefing: BriefingFiles) -> Iterator[FoundObservation]:
    """Every observation of the briefing, and where it is written."""
    for section in briefing.sections:
        for index, observation in enumerate(section.value.observations):
            yield FoundObservation(section.source, ("observations", index), observation)
        for item_index, item in enumerate(section.value.items):
            for index, observation in enumerate(item.observations):
                path = ("items", item_index, "observations", index)
                yield FoundObservation(section.source, path, observation)


def items(briefing: BriefingFiles) -> Iterator[FoundItem]:
    """Every item of the briefing, where it is written, and what its part tells."""
    kinds = {part.id: part.kind for part in briefing.head.value.parts} if briefing.head else {}
    for section in briefing.sections:
        kind = kinds.get(section.value.place.part)  # type: ignore[call-overload]
        for index, item in enumerate(section.value.items):
            yield FoundItem(section.source, ("items", index), item, kind)


def places(briefing: BriefingFiles) -> list[Place]:
    """Every place that the briefing summarises, its sections' headings included."""
    headings = [section.value.place.heading() for section in briefing.sections]
    return headings + [found.item.place for found in items(briefing)]
