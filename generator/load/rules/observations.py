"""A share names its whole, a ratio its print."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import observations
from generator.model.choice import FigureKind


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        for source, path, observation in observations(briefing):
            if observation.value.is_ratio and not observation.printed:
                yield source.problem((*path, "value"), "ratio-without-print")
            if observation.kind is FigureKind.SHARE and not observation.of:
                yield source.problem((*path, "kind"), "share-without-whole")
