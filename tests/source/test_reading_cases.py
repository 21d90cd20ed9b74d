"""Invented cases of what reports write, each with what is right: a table that is not ours."""

from __future__ import annotations

import csv
import re

import pytest

from generator.grammar import Found, numerals
from tests.conftest import SOURCES

TABLE = SOURCES / "reading-cases.tsv"

pytestmark = [
    pytest.mark.source,
    pytest.mark.skipif(not TABLE.exists(), reason="the table is not here"),
]


def _cases() -> list[dict[str, str]]:
    if not TABLE.exists():
        return []
    with TABLE.open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file, delimiter="\t") if row["id"].startswith("F")]


def _listed(rows: str) -> list[str]:
    """The rows without the remarks on them, but for one that says that it fell."""
    plain = re.sub("（(?!降）).*?）", "", rows)
    return [row.strip() for row in plain.split(";") if row.strip()]


def _row(found: Found, *, with_sign: bool) -> str:
    sign = "（降）" if found.falls and with_sign else ""
    return f"{found.kind.code}|{found.qualifier or ''}|{found.value}|{found.unit}{sign}"


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_every_figure_and_no_other(case: dict[str, str]) -> None:
    listed = _listed(case["expected_rows"])
    found = numerals(case["sentence"])
    with_sign = "（降）" in case["expected_rows"]
    assert [_row(each, with_sign=with_sign) for each in found] == listed
