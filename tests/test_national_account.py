"""The page of targets of two real reports, held against what a reader found in them by hand."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run
from tests.html_page import HtmlPage

GOLD = ROOT / "tests/gold/targets-2013-2014.tsv"
# As a page calls what the list names by a code.
RELATIONS = {
    "above": "高于目标",
    "below": "低于目标",
    "equal": "与目标相同",
    "met": "达到目标",
    "missed": "没有达到目标",
    "within": "在目标范围内",
    "outside": "不在目标范围内",
    "words": "只有文字、没有数字",
    "silent": "没有写到",
}

Figure = tuple[str, str]
"""A value and its place, as far as the item."""


def figure(value: str, place: str) -> Figure:
    return value, ".".join(place.split(".")[:3])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("national") / "project"
    ignored = shutil.ignore_patterns("site", ".briefings_cache")
    return Path(shutil.copytree(ROOT / "tests/national", folder, ignore=ignored))


def test_every_target_of_the_list_has_its_answer(project: Path, run: Run) -> None:
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    site = project / "site"
    page = HtmlPage(site, site / "zh-hans/council-2014/targets/index.html")
    answers: dict[Figure, tuple[Figure | None, str]] = {}
    for row in page.tree.xpath("//tr[starts-with(@id, 'target-')]"):
        target, *results = [
            figure(number.get("value"), number.get("data-place")) for number in row.xpath(".//data")
        ]
        (relation,) = row.xpath(".//strong")
        answers[target] = (results[0] if results else None, relation.text_content())

    with GOLD.open(encoding="utf-8", newline="") as file:
        gold = [*csv.DictReader(file, delimiter="\t")]
    targets = [figure(row["target_value"], row["target_place"]) for row in gold]
    assert answers.keys() == set(targets)
    for target, expected in zip(targets, gold, strict=True):
        answer, relation = answers[target]
        said = expected["answer_value"] and figure(
            expected["answer_value"], expected["answer_place"]
        )
        assert answer == (said or None), expected["name"]
        # What is due later, for a reader, may have a year that the editor gave it.
        assert relation == RELATIONS.get(expected["relation"], relation), expected["name"]
