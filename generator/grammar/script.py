"""Text as the grammar reads it: Simplified and half-width, character for character."""

from __future__ import annotations

import re

from generator.grammar.forms import RADICALS
from generator.grammar.simplified import simplified

_FULL_WIDTH = {char: char - 0xFEE0 for char in range(0xFF10, 0xFF5B)}
_FULL_WIDTH |= str.maketrans("％．＋−﹣－﹪", "%.+---%")
_RARE = str.maketrans("於釐", "于厘")  # Simplified has them too, in names
_ONE_FORM = _FULL_WIDTH | _RARE | RADICALS

_FULL_WIDTH_COMMA = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_BLANK = re.compile(r"[\u00a0\u2000-\u200a\u202f\u3000\t]")


def plain(text: str) -> str:
    """`text` with each character in the one form that the grammar knows; of the same length."""
    text = _FULL_WIDTH_COMMA.sub(",", text)
    return _BLANK.sub(" ", simplified(text.translate(_ONE_FORM)))
