"""A figure that answers a target, told as the target was: by its kind and denominator."""

from __future__ import annotations

from dataclasses import replace

from generator.authoring.drafting.answers.target import Known
from generator.model.choice import FigureKind, FigureStatus
from generator.model.observation import Observation
from generator.model.placeholder import PLACEHOLDER
from generator.model.value import Value
from generator.report_parser import Drafted

_RATIOS = {FigureKind.RATE, FigureKind.SHARE}


def taken_over(found: Drafted, known: Known) -> Drafted:
    """What was drafted, of the known figure's indicator, kind and denominator."""
    kind = known.observation.kind
    if (kind in _RATIOS) is not (found.kind in _RATIOS):
        kind = found.kind
    value = found.value.lstrip("-")
    if kind is FigureKind.RATE and "/" not in value and _falls(found):
        value = f"-{value}"
    of = known.observation.of
    is_written = of is not None and not PLACEHOLDER.search(of)
    return replace(found, kind=kind, value=value, of=of if is_written else found.of)


def _falls(found: Drafted) -> bool:
    return any(each.falls for each in found.figures)


def as_observation(found: Drafted, known: Known, status: FigureStatus) -> Observation:
    """To be held against what is known: of the same indicator, period and whole."""
    told = known.observation
    return told.model_copy(
        update={
            "value": Value(found.value),
            "upper": Value(found.upper) if found.upper else None,
            "unit": found.unit,
            "kind": found.kind,
            "qualifier": found.figures[0].qualifier if found.figures else found.qualifier,
            "status": status,
        }
    )
