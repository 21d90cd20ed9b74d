"""Reports of other authors: every figure found at its place, none invented."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.model.figure import Figure
from generator.trace import Report, read_report
from generator.trace.outline import Role
from tests.conftest import ROOT

REPORTS = sorted((ROOT / "tests" / "reports").glob("*.txt"))

OUTLINES = {
    "policy-address": ("0.1 2", "0.2 2"),
    "communique": ("0.1 2", "0.2 5", "0.3 4"),
    "five-years": ("1.1 2", "1.2 1", "2.1 2"),
    "three-parts": ("1.0 3", "2.0 1", "3.1 1", "3.2 2", "3.3 3"),
    "parts-in-words": ("2031.1 3", "2031.2 2", "2032.1 2", "2032.2 1"),
    "traditional": ("2031.1 2", "2031.2 2", "2032.1 2", "2032.2 1"),
    "no-parts": ("0.1 2", "0.2 2", "0.3 2"),
    "no-items": ("0.1 4", "0.2 2", "0.3 2"),
    "headings-without-numbers": ("2031.1 2", "2031.2 2", "2032.1 2", "2032.2 1"),
}


def _read(path: Path) -> Report:
    """In the encoding that its name gives."""
    _, encoding, _ = path.name.split(".")
    return read_report(path.name, path.read_text("utf-8").encode(encoding))


def row(figure: Figure) -> tuple[str, ...]:
    limit = figure.qualifier.words[0] if figure.qualifier else ""
    return (figure.place, figure.kind.code, limit, figure.value, figure.unit)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_every_figure_is_found_and_none_invented(path: Path) -> None:
    table = path.with_name(path.name.split(".")[0] + ".tsv")
    listed = Counter(tuple(line.split("\t")) for line in table.read_text("utf-8").splitlines())

    found = Counter(map(row, _read(path).figures))

    assert listed - found == Counter(), "missed"
    assert found - listed == Counter(), "invented"


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_sections_and_items_are_those_of_the_report(path: Path) -> None:
    items: Counter[str] = Counter()
    for place in {p.place for p in _read(path).passages if p.role is Role.ITEM}:
        part, section, item, *_ = place.split(".")
        items[f"{part}.{section}"] = max(items[f"{part}.{section}"], int(item))
    found = tuple(f"{section} {count}" for section, count in sorted(items.items()))
    assert found == OUTLINES[path.name.split(".")[0]]


def test_there_are_nine() -> None:
    assert len(REPORTS) == len(OUTLINES) == 9
