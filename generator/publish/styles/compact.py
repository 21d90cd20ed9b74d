"""A style sheet → the same without what only its authors need."""

from __future__ import annotations

import re

import tinycss2

_INDENTATION = re.compile(r"\n\s+")


def compact(sheet: str) -> str:
    """`sheet` without comments, indentation and empty lines."""
    tokens = tinycss2.parse_component_value_list(sheet, skip_comments=True)
    # Within a string no line ends.
    return _INDENTATION.sub("\n", tinycss2.serialize(tokens)).strip()
