"""A change says against what, a rate of growth too: the year before, the period before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import observations
from generator.load.unsaid import what_is_said

# 可比, 占比 and 百分比 compare with nothing named; 较快 says how fast.
_AGAINST = re.compile(
    "同比|环比|(?<![可对占分])比(?![重例率值])[^，。；、）]|较(?![快慢大小高低多少好])"
    "|与.{1,12}比|以来|年均|平均"
)


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            change = observation.change
            if change and not _says_against_what(change.basis):
                where = (*path, "change", "basis")
                yield source.problem(where, "change-against-nothing", value=change.basis)
    yield from _rates(project)


def _rates(project: Project) -> Iterator[Diagnostic]:
    """Indicators whose figures are growth, and whose definition does not say against what."""
    if not project.indicators:
        return
    rates = {rate for facts in project.facts for rate in facts.rates}
    for index, indicator in enumerate(project.indicators.value.indicators):
        told = f"{indicator.name} {indicator.definition or ''}"
        if indicator.id in rates and not _says_against_what(told):
            field = "definition" if indicator.definition else "name"
            path = ("indicators", index, field)
            source = project.indicators.source
            yield source.problem(path, "growth-against-nothing", value=indicator.name)


def _says_against_what(text: str) -> bool:
    # 报告没有写明与什么时候相比 says that nothing is known, not against what.
    return bool(_AGAINST.search(what_is_said(text)))
