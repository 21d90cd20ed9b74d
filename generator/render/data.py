"""A figure in HTML: what is printed, its value for machines, its place in the report."""

from __future__ import annotations

from markupsafe import Markup, escape

from generator.model.observation import Observation

_A_LINE = 24
"""How many letters a figure may have to stay in one line on the smallest screen."""


def machine_value(observation: Observation) -> str:
    """What programs read of a figure: its value, of a range both ends, 6.5—7."""
    return "—".join(filter(None, (observation.value, observation.upper)))


def data(value: str, place: str, text: str) -> Markup:
    """`text`, or Markup, as the print of `value`, which is at `place` in the report.

    It stays in one line, if it is not longer than any.
    """
    plain = text.unescape() if isinstance(text, Markup) else text
    # A Chinese character is as wide as two letters.
    letters = len(plain) + sum(not char.isascii() for char in plain)
    form = ' class="long"' if letters > _A_LINE else ""
    # Markup's own format takes three times as long.
    return Markup(
        f'<data{form} value="{escape(value)}" data-place="{escape(place)}">{escape(text)}</data>'
    )
