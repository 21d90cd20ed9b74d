"""A value as it would be typed without an input method."""

from __future__ import annotations

import re
import unicodedata

from generator.numerals.numerals import NUMERAL, value_of
from generator.numerals.simplified import simplified

AROUND = "“”‘’「」『』【】\"'"
"""Marks that a spreadsheet or an editor puts around a value."""

_DASHES = str.maketrans(dict.fromkeys("‐‑–—―−", "-"))


def half_width(text: str) -> str:
    """As it would be typed without an input method, and without marks around or after it."""
    plain = unicodedata.normalize("NFKC", text).strip().strip(AROUND).rstrip(",;。、")
    return plain.translate(_DASHES).strip()


def in_digits(text: str) -> str:
    """Half-width, Simplified, with Chinese numerals in digits: 二〇二五年 is 2025年."""
    plain = simplified(half_width(text))
    return re.sub(f"{NUMERAL}{{1,20}}", lambda match: value_of(match[0]) or match[0], plain)


def folded(text: str) -> str:
    """One form of what readers take for the same word: in either script, width and case."""
    plain = simplified(unicodedata.normalize("NFKC", text))
    return "".join(plain.casefold().split())
