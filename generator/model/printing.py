"""How Chinese prints a figure."""

from __future__ import annotations

from generator.model.observation import Change, Observation


def joined(value: str, unit: str) -> str:
    """A value and its unit as Chinese prints them: 469.60 亿元, 22.2%."""
    return value + unit if unit in ("%", "‰") else f"{value} {unit}"


def printed(observation: Observation, unit: str) -> str:
    """The figure as the report prints it, without its qualifier; `unit` is the indicator's."""
    return observation.printed or joined(observation.value, observation.unit or unit)


def amount(change: Change) -> str:
    """How much a figure moved, whichever way: 8.9%."""
    return joined(change.value.lstrip("-"), change.unit)
