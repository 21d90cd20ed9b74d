"""An observation's unit is its indicator's; a share names its whole, a ratio its print."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.walk import observations
from generator.model.choice import FigureKind
from generator.model.indicator import SCALES


def check(project: Project) -> Iterator[Diagnostic]:
    indicators = project.indicators.value.indicators if project.indicators else ()
    units = {found.id: found.unit for found in indicators}
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            unit = units.get(observation.indicator)
            scaled = [f"{scale}{unit}" for scale in SCALES]
            if unit and observation.unit and observation.unit not in scaled:
                where = (*path, "unit")
                yield source.problem(where, "unscaled-unit", value=observation.unit, unit=unit)
            if observation.value.is_ratio and not observation.printed:
                yield source.problem((*path, "value"), "ratio-without-print")
            if observation.kind is FigureKind.SHARE and not observation.of:
                yield source.problem((*path, "kind"), "share-without-whole")
