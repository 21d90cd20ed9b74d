"""Text as the grammar reads it: Simplified and half-width, character for character."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.numerals.forms import RADICALS
from generator.numerals.simplified import simplified

_FULL_WIDTH = {char: char - 0xFEE0 for char in range(0xFF10, 0xFF5B)}
_FULL_WIDTH |= str.maketrans("％．＋−﹣－﹪", "%.+---%")
_RARE = str.maketrans("於釐", "于厘")  # Simplified has them too, in names
_ONE_FORM = _FULL_WIDTH | _RARE | RADICALS

_PARTED = re.compile("(?<![0-9.,，])[0-9]{1,3}(?:，[0-9]{3})+(?![0-9])")
_HAN = "[一二三四五六七八九]"
_HAN_ZERO = re.compile(f"(?<![0-9.,])(?=[0oO]*{_HAN})(?:[0oO〇○◯]|{_HAN}){{4}}(?![0-9])")
_ZEROS = str.maketrans("0oO○◯", "〇〇〇〇〇")
_BLANK = re.compile(r"[\u00a0\u2000-\u200a\u202f\u3000\t]")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`text` with each character in the one form that the grammar knows; of the same length."""
    text = _BLANK.sub(" ", simplified(text.translate(_ONE_FORM)))
    text = _PARTED.sub(lambda match: match[0].replace("，", ","), text)
    return _HAN_ZERO.sub(lambda match: match[0].translate(_ZEROS), text)
