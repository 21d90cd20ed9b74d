"""A part is no larger than its whole, and parts that are declared to make it up add up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.walk import FoundObservation, observations
from generator.model.indicator import Observation


def check(project: Project) -> Iterator[Diagnostic]:
    indicators = project.indicators.value.indicators if project.indicators else ()
    units: dict[str, str] = {found.id: found.unit for found in indicators}
    for briefing in project.briefings:
        if briefing.whole:
            known = _exact(briefing)
            for found in observations(briefing):
                yield from _larger_part(found, known, units)
                yield from _sum(found, known, units)


def _exact(briefing: BriefingFiles) -> dict[tuple[str, str], Observation]:
    """By indicator and period, figures that can be reckoned with: no 约, no ratio."""
    return {
        (found.observation.indicator, found.observation.period): found.observation
        for found in observations(briefing)
        if _is_exact(found.observation)
    }


def _is_exact(observation: Observation) -> bool:
    return not observation.qualifier and not observation.value.is_ratio


def _larger_part(
    found: FoundObservation,
    known: Mapping[tuple[str, str], Observation],
    units: Mapping[str, str],
) -> Iterator[Diagnostic]:
    source, path, part = found
    whole = known.get((part.part_of or "", part.period))
    if not whole or not _is_exact(part) or _unit(part, units) != _unit(whole, units):
        return
    if _size(part, units) > _size(whole, units):
        details = {"value": part.value, "whole": whole.indicator, "size": whole.value}
        yield source.problem((*path, "value"), "part-larger-than-whole", **details)


def _sum(
    found: FoundObservation,
    known: Mapping[tuple[str, str], Observation],
    units: Mapping[str, str],
) -> Iterator[Diagnostic]:
    source, path, whole = found
    parts = [known.get((part, whole.period)) for part in whole.sum_of]
    exact = [part for part in parts if part]
    if not exact or len(exact) < len(parts) or not _is_exact(whole):
        return
    total = sum((_size(part, units) for part in exact), Decimal())
    if total != _size(whole, units):
        added = " + ".join(part.value for part in exact)
        details = {"value": whole.value, "added": added, "total": f"{total.normalize():f}"}
        yield source.problem((*path, "value"), "sum-does-not-add-up", **details)


def _unit(observation: Observation, units: Mapping[str, str]) -> str:
    return units.get(observation.indicator, "")


def _size(observation: Observation, units: Mapping[str, str]) -> Decimal:
    return observation.size(_unit(observation, units))
