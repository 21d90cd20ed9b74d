"""YAML files → a checked Site."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostic import BuildStopped
from generator.load.labels import load_labels
from generator.load.project import BriefingFiles, read_project
from generator.load.rules import broken_rules
from generator.model.briefing import Briefing
from generator.model.site import Site

__all__ = ["load_site"]


def load_site(project: Path, theme: Path) -> Site:
    """Read and check the project in the folder `project`, with the words of the folder `theme`.

    Raises BuildStopped with every problem of every file.
    """
    files = read_project(project)
    if problems := broken_rules(files):
        raise BuildStopped(problems)
    newest_first = sorted(
        map(_briefing, files.briefings), key=lambda found: (found.published, found.id), reverse=True
    )
    return Site(
        config=files.config.value,
        labels=load_labels(theme),
        subjects=files.subjects.value.subjects,
        topics=files.topics.value.topics,
        indicators=files.indicators.value.indicators,
        terms=files.terms.value.terms,
        conversion=files.conversion,
        briefings=tuple(newest_first),
    )


def _briefing(files: BriefingFiles) -> Briefing:
    head = files.head.value
    return Briefing.model_construct(
        **dict(head),
        id=files.id,
        sections=tuple(sorted((s.value for s in files.sections), key=lambda s: _order(s.place))),
        milestones=files.timeline.value.milestones,
    )


def _order(place: str) -> list[int]:
    return [int(number) for number in place.split(".")]
