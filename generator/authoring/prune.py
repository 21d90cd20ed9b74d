"""The indicators that no briefing uses, taken out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.authoring import moves
from generator.authoring.change import make, tried
from generator.authoring.unneeded import emptied_subjects, unneeded, without
from generator.edit import write_files
from generator.load import references
from generator.model.ids import IndicatorId


class Prunable(NamedTuple):
    """Indicators that nothing uses, and the subjects of public business that they alone are of."""

    indicators: tuple[str, ...]
    subjects: tuple[str, ...]


def prunable(project: Path) -> Prunable:
    """What could be taken out.

    Raises BuildStopped if it cannot be told, for a file cannot be read, or if the project would be
    worse for it.
    """
    uses = [*references(project)]
    gone = unneeded(uses, IndicatorId)
    indicators = tuple(use.id for use in uses if use.defines and use.id in gone)
    plan = Prunable(indicators, tuple(sorted(emptied_subjects(project, uses, gone))))
    contents = _contents(project, plan)
    tried(project, lambda folder: write_files(folder, contents, None))
    return plan


def prune(project: Path, what: Prunable) -> None:
    """Take them out; raises BuildStopped if the project would be worse for it."""
    make(project, _contents(project, what))


def _contents(project: Path, what: Prunable) -> dict[str, bytes]:
    return {**without(project, *what), **moves.pruned(project, *what)}
