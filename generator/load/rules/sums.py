"""A part is no larger than its whole, and parts that are declared to make it up add up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.diagnostic import Diagnostic
from generator.load.mentions import indicators_by_id
from generator.load.project import BriefingFiles, Project
from generator.load.traversal import FoundObservation, observations
from generator.model.choice import FigureStatus
from generator.model.observation import Observation

Known = Mapping[tuple[str, str, bool], Observation]
"""By indicator, period and whether it is a target."""


def check(project: Project) -> Iterator[Diagnostic]:
    units = {name: indicator.unit for name, indicator in indicators_by_id(project).items()}
    for briefing in project.briefings:
        if briefing.whole:
            known = _exact(briefing)
            observed = {located.observation.indicator for located in observations(briefing)}
            for located in observations(briefing):
                yield from _larger_part(located, known, units)
                if observed.issuperset(located.observation.sum_of):
                    yield from _sum(located, known, units)


def _exact(briefing: BriefingFiles) -> Known:
    """Figures that can be reckoned with: no 约, no ratio, no range."""
    observed = (located.observation for located in observations(briefing))
    return {
        _key(observation, observation.indicator): observation
        for observation in observed
        if _is_exact(observation)
    }


def _key(beside: Observation, indicator: str) -> tuple[str, str, bool]:
    """The figure of `indicator` that can be held against `beside`."""
    return indicator, beside.period, beside.status is FigureStatus.TARGET


def _is_exact(observation: Observation) -> bool:
    is_vague = observation.qualifier or observation.upper
    return not is_vague and not observation.value.is_ratio


def _larger_part(
    located: FoundObservation, known: Known, units: Mapping[str, str]
) -> Iterator[Diagnostic]:
    source, path, part = located
    whole = known.get(_key(part, part.part_of or ""))
    if not whole or not _is_exact(part) or not _are_alike([part, whole], units):
        return
    if _size(part, units) > _size(whole, units):
        details = {"value": part.value, "whole": whole.indicator, "size": whole.value}
        yield source.problem((*path, "value"), "part-larger-than-whole", **details)


def _sum(located: FoundObservation, known: Known, units: Mapping[str, str]) -> Iterator[Diagnostic]:
    source, path, whole = located
    if whole.sum_of and not _is_exact(whole):
        yield source.problem((*path, "sum_of"), "no-exact-figure", value=whole.indicator)
        return
    parts = []
    for index, indicator in enumerate(whole.sum_of):
        part = known.get(_key(whole, indicator))
        if part and _unit(part, units) == _unit(whole, units):
            parts.append(part)
        else:
            yield source.problem((*path, "sum_of", index), "no-exact-figure", value=indicator)
    if not parts or len(parts) < len(whole.sum_of) or not _are_alike([*parts, whole], units):
        return
    total = sum((_size(part, units) for part in parts), Decimal())
    if total != _size(whole, units):
        added = " + ".join(part.value for part in parts)
        details = {"value": whole.value, "added": added, "total": f"{total.normalize():f}"}
        yield source.problem((*path, "value"), "sum-does-not-add-up", **details)


def _are_alike(figures: Sequence[Observation], units: Mapping[str, str]) -> bool:
    """Whether they have one unit, and none is typed with a unit that does not fit its own."""
    fit = all(not figure.unit or figure.unit.endswith(_unit(figure, units)) for figure in figures)
    return fit and len({_unit(observation, units) for observation in figures}) == 1


def _unit(observation: Observation, units: Mapping[str, str]) -> str:
    return units.get(observation.indicator, "")


def _size(observation: Observation, units: Mapping[str, str]) -> Decimal:
    return observation.size(_unit(observation, units))
