"""How Chinese prints a figure."""

from __future__ import annotations

from generator.model.observation import Change, Observation

_IN_A_PIECE = ("%", "‰")


def joined(value: str, unit: str) -> str:
    """A value and its unit as Chinese prints them: 469.60 亿元, 22.2%."""
    return value + unit if unit in _IN_A_PIECE else f"{value} {unit}"


def spanned(value: str, upper: str | None, unit: str) -> str:
    """A value or a range as Chinese prints them: 469.60 亿元, 3—5 个, 6.5%—7%, -5% 至 -3%."""
    if upper is None:
        return joined(value, unit)
    first = joined(value, unit) if unit in _IN_A_PIECE else value
    return f"{first}{_between(value)}{joined(upper, unit)}"


def _between(value: str) -> str:
    """A dash before a minus would be read as one."""
    return " 至 " if value.startswith("-") else "—"


def digits(observation: Observation, unit: str) -> str:
    """What of the print is set large: the number, or 6.5%—7%, which has a unit inside."""
    if observation.upper is None:
        return observation.value
    number = f"{observation.value}{_between(observation.value)}{observation.upper}"
    return spanned(observation.value, observation.upper, unit) if unit in _IN_A_PIECE else number


def printed(observation: Observation, unit: str) -> str:
    """The figure as the report prints it, without its qualifier; `unit` is the indicator's."""
    own = observation.unit or unit
    return observation.printed or spanned(observation.value, observation.upper, own)


def amount(change: Change) -> str:
    """How much a figure moved, whichever way: 8.9%."""
    return joined(change.value.lstrip("-"), change.unit)
