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


def taken_over(drafted: Drafted, known: Known) -> Drafted:
    """What was drafted, of the known figure's indicator, kind and denominator."""
    kind = known.observation.kind
    if (kind in _RATIOS) is not (drafted.kind in _RATIOS):
        kind = drafted.kind
    value = drafted.value.lstrip("-")
    if kind is FigureKind.RATE and "/" not in value and _falls(drafted):
        value = f"-{value}"
    of = known.observation.of
    is_written = of is not None and not PLACEHOLDER.search(of)
    return replace(drafted, kind=kind, value=value, of=of if is_written else drafted.of)


def _falls(drafted: Drafted) -> bool:
    return any(figure.falls for figure in drafted.figures)


def sized(known: Known, drafted: Drafted) -> tuple[Observation, Observation]:
    """A target and what answers it, to be held against each other.

    A fall is as large as it goes down, as people say it: 下降 5% is above 下降 3%.
    """
    target = known.observation
    answer = target.model_copy(
        update={
            "value": Value(drafted.value),
            "upper": Value(drafted.upper) if drafted.upper else None,
            "unit": drafted.unit,
            "kind": drafted.kind,
            "qualifier": next(
                (figure.qualifier for figure in drafted.figures if figure.qualifier), None
            ),
            "status": FigureStatus.RESULT,
        }
    )
    if all(observation.value.startswith("-") for observation in (target, answer)):
        return _fallen(target), _fallen(answer)
    return target, answer


def _fallen(observation: Observation) -> Observation:
    lower, upper = observation.value.lstrip("-"), (observation.upper or "").lstrip("-")
    ends = (upper, lower) if upper else (lower, None)
    return observation.model_copy(
        update={"value": Value(ends[0]), "upper": Value(ends[1]) if ends[1] else None}
    )
