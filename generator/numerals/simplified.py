"""Characters that are Traditional and never right in Simplified text."""

from __future__ import annotations

import re
from pathlib import Path

TABLE = Path(__file__).with_name("traditional.txt")
"""Traditional characters, and on a second line the Simplified of each, as OpenCC has them.

Those only that Big5 has and GB 2312 has not: nobody types another by accident.
"""

_TRADITIONAL, _SIMPLIFIED = TABLE.read_text("utf-8").splitlines()
_TO_SIMPLIFIED = str.maketrans(_TRADITIONAL, _SIMPLIFIED)
TRADITIONAL = re.compile(f"[{_TRADITIONAL}]")


def simplified(text: str) -> str:
    """The text with its Traditional characters in Simplified."""
    return text.translate(_TO_SIMPLIFIED)
