"""A percentage is typed as the report prints it: 22.2, not 0.222."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.source_file import SourceFile
from generator.load.walk import observations
from generator.load.yaml_tree import Path
from generator.model.indicator import Value

# Reports give percentages to one or two places; 0.5 and 0.25 may well be what they say.
_FRACTION = re.compile(r"-?0\.[0-9]{3,}")


def check(project: Project) -> Iterator[Diagnostic]:
    indicators = project.indicators.value.indicators if project.indicators else ()
    units = {found.id: found.unit for found in indicators}
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            unit, change = units.get(observation.indicator), observation.change
            if observation.printed:
                continue
            if unit == "%":
                yield from _fraction(source, (*path, "value"), observation.value)
            if change and change.unit == "%":
                yield from _fraction(source, (*path, "change", "value"), change.value)


def _fraction(source: SourceFile, path: Path, value: Value) -> Iterator[Diagnostic]:
    if _FRACTION.fullmatch(value):
        percentage = _percentage(value)
        details = {"value": value, "percentage": percentage}
        found = source.problem(path, "fraction-for-percentage", **details)
        yield source.retyped(found, path, percentage)


def _percentage(value: Value) -> str:
    return f"{(value.number * 100).normalize():f}"
