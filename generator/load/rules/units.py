"""A rate and a share have a unit that says so; a change is in per cent or percentage points."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.walk import observations
from generator.model.choice import FigureKind

_PERCENT = ("%", "‰", "个百分点")
_OF_SHARES = (*_PERCENT, "成", "倍")
_RELATIVE = (FigureKind.RATE, FigureKind.SHARE)


def check(project: Project) -> Iterator[Diagnostic]:
    indicators = project.indicators.value.indicators if project.indicators else ()
    units = {found.id: found.unit for found in indicators}
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            unit = units.get(observation.indicator)
            if not unit:
                continue
            kind, change = observation.kind, observation.change
            if kind in _RELATIVE and unit not in _OF_SHARES and not observation.value.is_ratio:
                where = (*path, "kind")
                said = {"kind": kind.words[0], "unit": unit}
                yield source.problem(where, "unit-of-no-share", known=_OF_SHARES, **said)
            if change and change.unit not in (*_PERCENT, "倍"):
                where = (*path, "change", "unit")
                yield source.problem(where, "unit-of-no-change", value=change.unit)
            elif change and change.unit == "个百分点" and unit not in _PERCENT:
                where = (*path, "change", "unit")
                yield source.problem(where, "points-of-no-percentage", unit=unit)
