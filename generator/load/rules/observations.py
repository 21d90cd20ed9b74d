"""A share names its whole, a ratio its print; a range has ends that rise, and no limit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import FoundObservation, observations
from generator.load.unsaid import says_unsaid
from generator.model.choice import FigureKind


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        for located in observations(briefing):
            yield from _range(located)
            source, path, observation = located
            if observation.value.is_ratio and not observation.printed:
                yield source.problem((*path, "value"), "ratio-without-print")
            if observation.kind is FigureKind.SHARE and not observation.of:
                yield source.problem((*path, "kind"), "share-without-whole")
            if observation.of and says_unsaid(observation.of):
                yield source.problem((*path, "of"), "whole-unsaid", value=observation.of)


def _range(located: FoundObservation) -> Iterator[Diagnostic]:
    source, path, observation = located
    value, upper, qualifier = observation.value, observation.upper, observation.qualifier
    if upper is None:
        return
    where = (*path, "upper")
    if value.is_ratio or upper.is_ratio:
        yield source.problem(where, "range-of-ratios")
    elif upper.number <= value.number:
        yield source.problem(where, "upper-not-above-value", value=upper, lower=value)
    if qualifier and qualifier.follows_value:
        word = qualifier.words[0]
        yield source.problem((*path, "qualifier"), "range-with-limit", value=word)
