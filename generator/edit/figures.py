"""Writing figures.yml: one figure a line, so that a difference shows the figure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeVar

from generator.model.figure import Figure, KeptFigure, Use

Each = TypeVar("Each", bound=Figure)

_HEAD = """\
# 报告里的每个数字和它的位置，每行一个；由 briefings figures --write 写成，不含报告的句子。
# 编辑只写一样：不用的数字，在那一行末尾的 } 前加上 , "left_out": "为什么不用"。
"""


def figures_file(header: str, source: str, figures: Iterable[KeptFigure]) -> bytes:
    """The text of figures.yml; `source` is the digest of the report, `header` the first line."""
    lines = [_line(figure) for figure in figures]
    listed = "figures:\n" + "".join(lines) if lines else "figures: []\n"
    return f"{header}\n{_HEAD}source: {source}\n{listed}".encode()


def with_reasons(found: Iterable[Figure], kept: Iterable[KeptFigure]) -> Iterator[KeptFigure]:
    """The figures that were found anew; what an editor said of one that is still there stays.

    Equal figures of one place are told apart by their order.
    """
    reasons = {key: figure.left_out for key, figure in _numbered(kept)}
    for key, figure in _numbered(found):
        yield KeptFigure.model_construct(**dict(figure), left_out=reasons.get(key))


def _numbered(figures: Iterable[Each]) -> Iterator[tuple[tuple[object, ...], Each]]:
    times: Counter[tuple[object, ...]] = Counter()
    for figure in figures:
        key = (figure.place, figure.kind, figure.qualifier, figure.value, figure.unit)
        times[key] += 1
        yield (*key, times[key]), figure


def _line(figure: KeptFigure) -> str:
    record = {
        "place": figure.place,
        "kind": figure.kind.words[0],
        "qualifier": figure.qualifier and figure.qualifier.words[0],
        "value": figure.value,
        "unit": figure.unit,
        "sign": figure.sign and figure.sign.words[0],
        "printed": figure.printed,
        "counts": figure.counts,
        "used": [_said(use) for use in figure.used],
        "left_out": figure.left_out,
    }
    said = {field: value for field, value in record.items() if value}
    return f"- {json.dumps(said, ensure_ascii=False)}\n"


def _said(use: Use) -> dict[str, str]:
    return {field: value for field, value in use if value}
