"""A comparison measures like with like: one unit, one kind, and growth of one thing only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import BriefingFiles, Project
from generator.load.traversal import observations
from generator.model.choice import FigureKind, Measure
from generator.model.comparison import Comparison
from generator.model.indicator import Indicator
from generator.model.observation import Observation


def check(project: Project) -> Iterator[Diagnostic]:
    indicators = indicators_by_id(project)
    for briefing in project.briefings:
        if briefing.head and briefing.whole:
            for index, comparison in enumerate(briefing.head.value.comparisons):
                path = ("comparisons", index, "indicators")
                by_indicator = _observations(briefing, comparison)
                if len(by_indicator) == len(comparison.indicators) and indicators.keys() >= set(
                    by_indicator
                ):
                    for number, code, details in _unlike(comparison, by_indicator, indicators):
                        yield briefing.head.source.problem((*path, number), code, **details)


def _observations(
    briefing: BriefingFiles, comparison: Comparison
) -> Mapping[str, Sequence[Observation]]:
    by_indicator: dict[str, list[Observation]] = {}
    for one in observations(briefing):
        if one.observation.indicator in comparison.indicators:
            by_indicator.setdefault(one.observation.indicator, []).append(one.observation)
    return by_indicator


def _unlike(
    comparison: Comparison,
    by_indicator: Mapping[str, Sequence[Observation]],
    indicators: Mapping[str, Indicator],
) -> Iterator[tuple[int, str, dict[str, str]]]:
    """Where in the list something stands that is not like what stands before it."""
    if comparison.measure is Measure.CHANGE:
        without = [
            indicator
            for indicator in comparison.indicators
            if not by_indicator[indicator][0].change
        ]
        for indicator_id in without:
            yield (
                comparison.indicators.index(indicator_id),
                "no-change-to-compare",
                {"value": indicator_id},
            )
        if without:
            return
    for number, (first, second) in enumerate(pairwise(comparison.indicators), 1):
        details: dict[str, str] = {"value": second, "other": first}
        ours, theirs = by_indicator[second][0], by_indicator[first][0]
        is_growth = comparison.measure is Measure.CHANGE or ours.kind is FigureKind.RATE
        if _sort(comparison, ours, indicators) != _sort(comparison, theirs, indicators):
            yield number, "unlike-figures", details
        elif is_growth and indicators[second].measures != indicators[first].measures:
            yield number, "unlike-growth", details
        elif is_growth and not indicators[second].measures:
            yield number, "growth-of-what", details


def _sort(
    comparison: Comparison, observation: Observation, indicators: Mapping[str, Indicator]
) -> tuple[object, ...]:
    """What figures in one chart have in common."""
    if comparison.measure is Measure.CHANGE:
        assert observation.change
        return observation.change.unit, observation.change.basis
    return indicators[observation.indicator].unit, observation.kind
