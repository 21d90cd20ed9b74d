"""Radicals, compatibility forms and letters in pieces, and the character that a reader types."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from generator.numerals.simplified import simplified

_TABLE = Path(__file__).with_name("radicals.txt")
"""Radicals that normalization leaves as they are, and on a second line the character of each.

As Unicode's EquivalentUnifiedIdeograph.txt has them, in Simplified; ⺀ has none there.
"""

_WITHOUT_NORMAL_FORM = str.maketrans(*_TABLE.read_text("utf-8").splitlines())
_MARKS = "\u0300-\u036f"
_FORMS = "\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f"
ODD_FORM = re.compile(f"[{_FORMS}]|\\w[{_MARKS}]+")
"""A radical or compatibility ideograph; a letter with combining marks."""

SUSPECT = re.compile(f"[{_FORMS}{_MARKS}]")
"""What no text without an odd form has."""


def usual(odd: str) -> str:
    """The odd form as it is typed and searched for, in Simplified; itself if it is not odd."""
    return simplified(unicodedata.normalize("NFKC", odd.translate(_WITHOUT_NORMAL_FORM)))


RADICALS = {code: usual(chr(code)) for code in range(0x2E80, 0x2FE0)}
"""Every radical, and the character that it stands for in what is copied from a PDF."""
