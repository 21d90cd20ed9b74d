"""A figure as readers are shown it: as the report prints it, without blanks beside Chinese."""

from __future__ import annotations

from generator.model import printing
from generator.model.observation import Change, Observation
from generator.model.spacing import unspaced


def printed(observation: Observation, unit: str) -> str:
    """469.60亿元, without its qualifier; `unit` is the indicator's."""
    return _as_said(observation, printing.printed(observation, unit))


def digits(observation: Observation, unit: str) -> str:
    """What of it is set large: the number, or 6.5%—7%, which has a unit inside."""
    return _as_said(observation, printing.digits(observation, unit))


def _as_said(observation: Observation, text: str) -> str:
    """A fall that is limited has a word for its minus, before the number."""
    return unspaced(text.removeprefix("-") if observation.is_limited_fall else text)


def amount(change: Change) -> str:
    """How much a figure moved, whichever way: 8.9%, 3个百分点."""
    return unspaced(printing.amount(change))
