"""Which of equal figures at one place is meant: 失业率 5.1% or 收入增长 5.1%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.choice import FigureSort
from generator.model.figure import Figure
from generator.numerals import plain
from generator.reconciliation.mention import Mention

_RELATIVE = re.compile("[%‰‱成倍]|个?[百千]分点")
_COUNTED = 2

Candidate = tuple[int, Figure]


def named(mention: Mention, equal: Sequence[Candidate]) -> Iterator[int]:
    """The indices of those whose words the mention has too, of several; all if it has none's.

    What counts the same things twice is one figure: 20 个集群, and again 20 个集群.
    """
    if mention.kind is not FigureSort.QUANTITY or len(equal) == 1:
        yield from (index for index, _ in equal)
        return
    words = [_pairs(figure.counts) for _, figure in equal]
    common = set.intersection(*words)
    about = _pairs(mention.about)
    meant = [bool(about & (own - common)) for own in words]
    is_one = not any(meant) or _count_the_same([figure for _, figure in equal])
    for (index, _), is_meant in zip(equal, meant, strict=True):
        if is_one or is_meant:
            yield index


def _count_the_same(figures: Sequence[Figure]) -> bool:
    if _RELATIVE.fullmatch(figures[0].unit):
        return False
    after = {plain(figure.counts).partition("…")[2][:_COUNTED] for figure in figures}
    return len(after) == 1 and len(after.pop()) == _COUNTED


def _pairs(text: str) -> set[str]:
    """The pairs of Han that stand beside each other."""
    runs = re.findall("[㐀-鿿]+", plain(text))
    return {first + second for run in runs for first, second in pairwise(run)}
