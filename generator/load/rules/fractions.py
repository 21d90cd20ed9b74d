"""A percentage is typed as the report prints it: 22.2, not 0.222."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import Project
from generator.load.traversal import observations
from generator.model.observation import Observation
from generator.model.value import Value

# Reports give percentages to one or two places; 0.5 and 0.25 may well be what they say.
_FRACTION = re.compile(r"-?0\.[0-9]{3,}")


def check(project: Project) -> Iterator[Diagnostic]:
    units = {name: indicator.unit for name, indicator in indicators_by_id(project).items()}
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            for step, value in _percentages(observation, units.get(observation.indicator, "")):
                if _FRACTION.fullmatch(value) and not _is_told(observation, value):
                    where, percentage = (*path, *step), _percentage(value)
                    details = {"value": value, "percentage": percentage}
                    diagnostic = source.problem(where, "fraction-for-percentage", **details)
                    yield source.retyped(diagnostic, where, percentage)


def _percentages(observation: Observation, unit: str) -> Iterator[tuple[tuple[str, ...], Value]]:
    """Its values in per cent, each with the fields that lead to it."""
    if unit == "%":
        yield ("value",), observation.value
        if observation.upper:
            yield ("upper",), observation.upper
    if observation.change and observation.change.unit == "%":
        yield ("change", "value"), observation.change.value


def _is_told(observation: Observation, value: Value) -> bool:
    """Whether readers are told that the report does print it so."""
    return f"{value.lstrip('-')}%" in (observation.printed or "") + (observation.caveat or "")


def _percentage(value: Value) -> str:
    return f"{(value.number * 100).normalize():f}"
