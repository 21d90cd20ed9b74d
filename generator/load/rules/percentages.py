"""A part is no more than its whole, and nothing falls by more than all of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import Project
from generator.load.traversal import observations
from generator.model.choice import FigureKind
from generator.model.value import Value

_ALL = Decimal(-100)
_WHOLE = {"%": 100, "成": 10, "‰": 1000}
"""The whole in the unit of its share; of a ratio it is 1."""


def check(project: Project) -> Iterator[Diagnostic]:
    units = {name: indicator.unit for name, indicator in indicators_by_id(project).items()}
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            unit = units.get(observation.indicator, "")
            value = observation.value
            for field, end in (("value", value), ("upper", observation.upper)):
                if observation.kind is FigureKind.SHARE and end and not _is_share(end, unit):
                    printed = end if end.is_ratio else f"{end}{unit}"
                    yield source.problem((*path, field), "impossible-share", value=printed)
            if observation.kind is FigureKind.RATE and unit == "%" and value.number < _ALL:
                yield source.problem((*path, "value"), "impossible-fall", value=value)
            change = observation.change
            if change and change.unit == "%" and change.value.number < _ALL:
                where = (*path, "change", "value")
                yield source.problem(where, "impossible-fall", value=change.value)


def _is_share(value: Value, unit: str) -> bool:
    whole = 1 if value.is_ratio else _WHOLE.get(unit)
    return whole is None or 0 <= value.number <= whole
