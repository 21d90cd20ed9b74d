"""The figures that a briefing's files state, and the file of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.load.project import BriefingFiles, Project
from generator.load.source_file import SourceFile
from generator.model.indicator import Indicator
from generator.reconciliation import (
    Mention,
    head_mentions,
    milestone_mentions,
    section_mentions,
    with_year,
)


class LocatedMention(NamedTuple):
    source: SourceFile
    mention: Mention


def located_mentions(
    briefing: BriefingFiles, indicators: Mapping[str, Indicator]
) -> Iterator[LocatedMention]:
    """Everything in the briefing's files that states a figure; `indicators` are by id."""
    parts = briefing.head.value.parts if briefing.head else ()
    for source, mention in _in_files(briefing, indicators):
        yield LocatedMention(source, with_year(mention, parts))


def _in_files(
    briefing: BriefingFiles, indicators: Mapping[str, Indicator]
) -> Iterator[tuple[SourceFile, Mention]]:
    if briefing.head:
        for mention in head_mentions(briefing.head.value):
            yield briefing.head.source, mention
    for section in briefing.sections:
        for mention in section_mentions(section.value, indicators):
            yield section.source, mention
    if briefing.timeline:
        for mention in milestone_mentions(briefing.timeline.value.milestones):
            yield briefing.timeline.source, mention


def indicators_by_id(project: Project) -> Mapping[str, Indicator]:
    """Each indicator, which has the unit of its figures, by its id.

    None of an id that stands twice with two units: which is meant is for the editor to say.
    """
    indicators = project.indicators.value.indicators if project.indicators else ()
    by_id: dict[str, Indicator] = {}
    doubtful = set()
    for indicator in indicators:
        if by_id.setdefault(indicator.id, indicator).unit != indicator.unit:
            doubtful.add(indicator.id)
    return {name: indicator for name, indicator in by_id.items() if name not in doubtful}
