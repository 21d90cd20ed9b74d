"""What to type instead of a name that does not exist."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from generator.diagnostic import LocalizedText

_SHOWN = 8


def advice(value: str, known: Collection[str]) -> LocalizedText:
    """The nearest known name, else the names there are; a section alone is its heading."""
    heading = f"{value}.0"
    if close := [heading] if heading in known else get_close_matches(value, known, n=1):
        return LocalizedText("advice.nearest", {"near": close[0]})
    if not known:
        return LocalizedText("advice.none")
    return LocalizedText(
        "advice.some" if len(known) > _SHOWN else "advice.all", {"known": tuple(known)[:_SHOWN]}
    )
