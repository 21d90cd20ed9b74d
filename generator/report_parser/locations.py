"""Where the passages of a report stand in its file: the line of a text, the page of a PDF."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from generator.report_parser.outline import Passage

_LEFT_OUT = re.compile(r"[^0-9A-Za-z㐀-鿿]")
_PROBES = (24, 12, 6)


class Location(NamedTuple):
    """A line of a text or a page of a PDF, from 1; the other is None."""

    line: int | None = None
    page: int | None = None


def locations(
    passages: Iterable[Passage], text: str, pages: Sequence[int]
) -> Mapping[str, Location]:
    """Where each item and heading begins, by its place (part.section.item).

    `pages` are the lines of the text, from 0, on which its pages begin. What the reading of the
    text has changed beyond recognition is left out.
    """
    lines = text.splitlines()
    bare = [_LEFT_OUT.sub("", line) for line in lines]
    whole = "".join(bare)
    starts = [*accumulate((len(line) for line in bare[:-1]), initial=0)]
    by_place: dict[str, Location] = {}
    end = 0
    for passage in passages:
        said = _LEFT_OUT.sub("", passage.text)
        begins = next(
            (at for length in _PROBES if (at := whole.find(said[:length], end)) >= 0), None
        )
        if begins is None or not said:
            continue
        # A short heading stands again in what is said before it.
        is_whole = whole.startswith(said, begins)
        end = begins + (len(said) if is_whole else min(_PROBES))
        line = bisect_right(starts, begins) - 1
        where = Location(page=bisect_right(pages, line)) if pages else Location(line=line + 1)
        by_place.setdefault(".".join(passage.place.split(".")[:3]), where)
    return by_place
