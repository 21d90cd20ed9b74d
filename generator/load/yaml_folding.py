"""A text on several lines: YAML puts a space where a line ends, and Chinese has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60“”‘’…—"
_BESIDE = r"[^ \\\"']{0,5}"  # by which the place is found again; no mark around the text
_END = re.compile(rf"({_BESIDE}[{_WIDE}]) *$")
_START = re.compile(rf" *([{_WIDE}]{_BESIDE})")


def joined(text: str, lines: Sequence[str]) -> str:
    """The text that stands on these lines, without a space between Chinese characters.

    A blank line between them keeps its space.
    """
    done = 0
    for above, below in pairwise(lines):
        end, start = _END.search(above), _START.match(below)
        if not end or not start:
            continue
        for between in " \n":
            if (at := text.find(f"{end[1]}{between}{start[1]}", done)) >= 0:
                done = at + len(end[1])
                text = text[:done] + text[done + 1 :]
                break
    return text
