"""A style sheet → the same without what only its authors need."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import tinycss2
from tinycss2.ast import CurlyBracketsBlock, Node, WhitespaceToken

# Elsewhere a space may mean something, as before a colon: what is within.
_PARTED = tuple(" },:;")


# A sheet may be a part of several that are sent.
@cache
def compact(sheet: str) -> str:
    """`sheet` without comments, and without the space that parts nothing."""
    return _written(tinycss2.parse_component_value_list(sheet, skip_comments=True))


def _written(tokens: Sequence[Node]) -> str:
    written = ""
    for token in tokens:
        if isinstance(token, WhitespaceToken):
            written += " " if written and not written.endswith(_PARTED) else ""
        elif isinstance(token, CurlyBracketsBlock):
            written = f"{written.rstrip()}{{{_written(token.content).rstrip(';')}}}"
        else:
            written += token.serialize()
    return written.strip()
