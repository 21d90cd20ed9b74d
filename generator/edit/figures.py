"""Writing figures.yml: one figure a line, so that a difference shows the figure."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from generator.model.choice import Choice
from generator.model.figure import Figure, KeptFigure, Paragraph, Use
from generator.model.interpretation import Interpretation

Each = TypeVar("Each", bound=Figure)

_HEAD = (
    "# 报告里的每个数字和它的位置，每行一个；由 briefings figures --write 写成，不含报告的句子。\n"
    '# 编辑写在行末的 } 前：不用的加上 , "left_out": "为什么不用"；'
    '读错的加上 , "read": {"qualifier": "超"}, "because": "理由"。\n'
)


def figures_file(
    header: str,
    source: str,
    text: str | None,
    paragraphs: Iterable[Paragraph],
    figures: Iterable[KeptFigure],
) -> bytes:
    """The text of figures.yml; `header` is the first line.

    `source` is the digest of the report's file, `text` that of what a library has read of it.
    """
    lines = [_line(figure) for figure in figures]
    parted = "".join(f"- {paragraph}\n" for paragraph in paragraphs)
    listed = "figures:\n" + "".join(lines) if lines else "figures: []\n"
    read = f"text: {text}\n" if text else ""
    told = f"paragraphs:\n{parted}" if parted else ""
    return f"{header}\n{_HEAD}source: {source}\n{read}{told}{listed}".encode()


def with_reasons(figures: Iterable[Figure], kept: Iterable[KeptFigure]) -> Iterator[KeptFigure]:
    """The figures that were found anew; what an editor said of one that is still there stays.

    Equal figures of one place are told apart by their order. A figure that is read in another way
    than it was is known by its value; a reading that is no longer another than ours is dropped.
    """
    known = list(kept)
    exact, alike = dict(_numbered(known, _all_of)), dict(_numbered(known, _value_of))
    likes = _numbered(figures := list(figures), _value_of)
    for (key, figure), (like, _) in zip(_numbered(figures, _all_of), likes, strict=True):
        yield _with_words(figure, exact.get(key) or alike.get(like))


def with_left_out(line: str, reason: str) -> str | None:
    """The line of a figure, saying why it is left out; None where it is not all of the figure."""
    figure, bracket, after = line.rpartition("}")
    is_whole = figure.count("{") == figure.count("}") + 1 and not after.strip()
    if not bracket or not is_whole:
        return None
    return f'{figure}, "left_out": {json.dumps(reason, ensure_ascii=False)}}}{after}'


def _with_words(figure: Figure, before: KeptFigure | None) -> KeptFigure:
    """The figure with what an editor said of it before."""
    new = KeptFigure.model_construct(**dict(figure))
    if before is None:
        return new
    said = {"left_out": before.left_out, "read": before.read, "because": before.because}
    with_all = new.model_copy(update=said)
    if before.read and not before.is_denied and _all_of(with_all.meant) == _all_of(new):
        return with_all.model_copy(update={"read": None, "because": None})
    return with_all


def _numbered(
    figures: Iterable[Each], key_of: Callable[[Figure], tuple[object, ...]]
) -> Iterator[tuple[tuple[object, ...], Each]]:
    times: Counter[tuple[object, ...]] = Counter()
    for figure in figures:
        key = key_of(figure)
        times[key] += 1
        yield (*key, times[key]), figure


def _value_of(figure: Figure) -> tuple[object, ...]:
    return figure.place, figure.value


def _all_of(figure: Figure) -> tuple[object, ...]:
    return (*_value_of(figure), figure.kind, figure.qualifier, figure.unit, figure.falls)


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
        "read": figure.read and _read(figure.read),
        "because": figure.because,
    }
    said = {field: value for field, value in record.items() if value}
    return f"- {json.dumps(said, ensure_ascii=False)}\n"


def _read(read: Interpretation) -> dict[str, str]:
    """What the editor has set, by the words that are typed for it."""
    said = {field: value for field, value in dict(read).items() if value is not None}
    return {
        field: value.words[0] if isinstance(value, Choice) else value
        for field, value in said.items()
    }


def _said(use: Use) -> dict[str, str]:
    return {field: value for field, value in use if value}
