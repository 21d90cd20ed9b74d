"""Blanks beside Chinese: editors type them, reports print none, browsers draw gaps by themselves.

What is published has none to be copied; `text-autospace` sets the gap (theme/styles/11-type.css).
"""

from __future__ import annotations

import re

_CHINESE = "\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
"""Han characters and the marks that only Chinese has."""

_OTHER = "0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u2150-\u218f"
_ENDING = f"{_OTHER}%‰°℃+²³"
_TYPED = re.compile(
    rf"(?:(?<=[{_CHINESE}])|(?<=[{_CHINESE}]”)) +(?=[-+−±]?[{_OTHER}])"
    rf"|(?<=[{_ENDING}]) +(?=“?[{_CHINESE}])"
)


def unspaced(text: str) -> str:
    """The text without them: 2023 年 27 项 is 2023年27项. Other blanks stay."""
    return _TYPED.sub("", text) if " " in text else text


def gap(before: str, after: str) -> str:
    """The blank between two texts that would be read as one without: PM2.5 35微克."""
    return " " if before[-1:].isascii() and after[:1].isascii() else ""
