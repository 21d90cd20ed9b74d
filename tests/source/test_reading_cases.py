"""Invented cases of what reports write, each with what is right: a table that is not ours."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
import yaml

from generator.numerals import Numeral, numerals
from tests.conftest import SOURCES, Run

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


def _row(numeral: Numeral, *, with_sign: bool) -> str:
    sign = "（降）" if numeral.falls and with_sign else ""
    return f"{numeral.kind.code}|{numeral.qualifier or ''}|{numeral.value}|{numeral.unit}{sign}"


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_every_figure_and_no_other(case: dict[str, str]) -> None:
    listed = _listed(case["expected_rows"])
    read = numerals(case["sentence"])
    with_sign = "（降）" in case["expected_rows"]
    assert [_row(numeral, with_sign=with_sign) for numeral in read] == listed


DRAFTED = {
    "D01": {"61.5": ("占比", None)},
    "D03": {"4.8": ("占比", None), "3": ("占比", "目标")},
    "D05": {"8.4": ("全年", None), "51": ("全年", None)},
    "D07": {"45": ("数量", None)},
    "D09": {
        "12": ("数量", None),
        "2.5": ("占比", "目标"),
        "25": ("占比", "目标"),
        "65": ("占比", "目标"),
        "30": ("存量", "目标"),
        "3": ("存量", "目标"),
    },
}
"""Kind and status of each value; 9 is the road of every plan."""


@pytest.mark.parametrize("name", DRAFTED)
def test_each_is_drafted_as_what_it_is(name: str, project: Path, run: Run, tmp_path: Path) -> None:
    with TABLE.open(encoding="utf-8") as file:
        (case,) = (row for row in csv.DictReader(file, delimiter="\t") if row["id"] == name)
    source = tmp_path / "report.txt"
    source.write_text(case["sentence"].replace("\\n", "\n"), "utf-8")
    assert run("--project", str(project), "draft", str(source), "--as", "case").exit_code == 0
    drafted = {}
    for path in (project / "content/case/sections").glob("*.yml"):
        section = yaml.safe_load(path.read_text("utf-8"))
        for at in (section, *section["items"]):
            for observation in at.get("observations", ()):
                drafted.setdefault(
                    str(observation["value"]), (observation["kind"], observation.get("status"))
                )
    drafted.pop("9", None)
    assert drafted == DRAFTED[name]
