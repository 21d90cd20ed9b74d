"""What to type instead of a name that does not exist."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from generator.diagnostic import BilingualText, LocalizedText

_SHOWN = 8
_NEAREST = BilingualText("是不是「{near}」？", "Did you mean “{near}”?")
_ALL = BilingualText("可用的：{known}。", "There are: {known}.")
_SOME = BilingualText("可用的：{known}……", "There are: {known} …")
_NONE = BilingualText("请先写出它。", "Write it first.")


def advice(value: str, known: Collection[str]) -> LocalizedText:
    """The nearest known name, else the names there are; a section alone is its heading."""
    heading = f"{value}.0"
    if close := [heading] if heading in known else get_close_matches(value, known, n=1):
        return LocalizedText(_NEAREST, {"near": close[0]})
    if not known:
        return LocalizedText(_NONE)
    return LocalizedText(_SOME if len(known) > _SHOWN else _ALL, {"known": tuple(known)[:_SHOWN]})
