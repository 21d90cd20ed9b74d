"""Every indicator has figures in some briefing: else readers never see it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project


def check(project: Project) -> Iterator[Diagnostic]:
    facts = project.facts
    if not project.indicators or not facts or not all(report.whole for report in facts):
        return
    used = {indicator for report in facts for indicator in report.indicators}
    indicators = project.indicators.value.indicators
    if not used <= {indicator.id for indicator in indicators}:
        return  # One is mistyped, which is told.
    source = project.indicators.source
    for index, indicator in enumerate(indicators):
        if indicator.id not in used:
            path = ("indicators", index, "id")
            yield source.problem(path, "unused-indicator", value=indicator.id)
