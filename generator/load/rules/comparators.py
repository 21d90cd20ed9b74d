"""A change says against what: the year before, the period before, or another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.script import simplified
from generator.load.walk import observations

_AGAINST = re.compile("同比|环比|.*[比较与].+|.*以来.*")


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            change = observation.change
            if change and not _AGAINST.fullmatch(simplified(change.basis)):
                where = (*path, "change", "basis")
                yield source.problem(where, "change-against-nothing", value=change.basis)
