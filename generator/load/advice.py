"""What to type instead of a name that does not exist."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

_SHOWN = 8


def advice(value: str, known: Collection[str]) -> str:
    """The nearest known name, else the names there are."""
    if close := get_close_matches(value, known, n=1):
        return f"是不是「{close[0]}」？"
    if not known:
        return "请先写出它。"
    names = "、".join(list(known)[:_SHOWN])
    return f"可用的：{names}" + ("……" if len(known) > _SHOWN else "。")
