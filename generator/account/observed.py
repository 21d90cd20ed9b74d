"""An observation at its place in a report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.briefing import Briefing
from generator.model.choice import FigureStatus
from generator.model.observation import Observation
from generator.model.place import Place


class Observed(NamedTuple):
    """What a report says, and where."""

    place: Place
    observation: Observation

    @property
    def is_target(self) -> bool:
        return self.observation.status is FigureStatus.TARGET


def observed(briefing: Briefing) -> Iterator[Observed]:
    """All of a briefing, in the order of the report."""
    for section in briefing.sections:
        for place, observation in section.placed_observations():
            yield Observed(place, observation)
