"""The indicators that no briefing uses, taken out."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.authoring import moves
from generator.authoring.change import make
from generator.authoring.unneeded import drafted_subjects, unneeded, without
from generator.load import references
from generator.model.ids import IndicatorId


class Prunable(NamedTuple):
    """Indicators that nothing uses, and subjects that a draft added and nothing else is about."""

    indicators: tuple[str, ...]
    subjects: tuple[str, ...]


def prunable(project: Path) -> Prunable:
    """Raises BuildStopped if it cannot be told, for a file cannot be read."""
    found = [*references(project)]
    gone = unneeded(found, IndicatorId)
    indicators = tuple(use.id for use in found if use.defines and use.id in gone)
    return Prunable(indicators, tuple(sorted(drafted_subjects(project, found, gone))))


def prune(project: Path, what: Prunable) -> None:
    """Take them out; raises BuildStopped if the project would be worse for it."""
    make(project, {**without(project, *what), **moves.pruned(project, *what)})
