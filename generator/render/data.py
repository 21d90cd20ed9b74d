"""A figure in HTML: what is printed, its value for machines, its place in the report."""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup, escape

_A_LINE = 24
"""How many letters a figure may have to stay in one line on the smallest screen."""


_LONG_NUMBER = re.compile(r"(?<![\d.])\d{4,}(?!\s?年)")
_THREE_DIGITS = re.compile(r"\d{3}")


def machine_value(*ends: str | None) -> str:
    """What programs read of a figure: its value, of a range both ends, 6.5—7."""
    return "—".join(filter(None, ends))


# A figure stands on several pages; of two texts that are alike one may be Markup.
@lru_cache(maxsize=1024, typed=True)
def data(value: str, place: str, text: str, line: int = _A_LINE) -> Markup:
    """`text`, or Markup, as the print of `value`, which is at `place` in the report.

    It stays in one line, if it has no more letters than a `line`.
    """
    plain = text.unescape() if isinstance(text, Markup) else text
    # A Chinese character is as wide as two letters.
    letters = len(plain) + sum(not char.isascii() for char in plain)
    form = ' class="long"' if letters > line else ""
    # Markup's own format takes three times as long.
    return Markup(
        f'<data{form} value="{escape(value)}" data-place="{escape(place)}">{grouped(text)}</data>'
    )


@lru_cache(maxsize=2048, typed=True)
def grouped(text: str) -> Markup:
    """A figure whose thousands the eye can tell apart, while what is found and copied stays as the
    report prints it: the style sheet sets a comma before each group.
    """
    return Markup(_LONG_NUMBER.sub(_in_groups, escape(text)))


def _in_groups(number: re.Match[str]) -> str:
    first = len(number[0]) % 3 or 3
    rest = number[0][first:]
    return number[0][:first] + _THREE_DIGITS.sub(r'<span class="thousand">\g<0></span>', rest)
