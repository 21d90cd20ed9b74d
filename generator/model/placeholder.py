"""What stands in a file made anew where an editor has to write."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(r"（请写[^（）]+）|^(…+|\.{3,})$")


def placeholder(title: str) -> str:
    """For the field of this title."""
    return f"（请写{title}）"
