"""The list of every figure of the report, made by hand, against the report and what we read."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from generator import pipeline
from generator.load import load_site
from generator.report_parser import read_report
from generator.report_parser.outline import Role
from tests.conftest import ROOT, SOURCES

pytestmark = pytest.mark.source

REPORT = SOURCES / "report" / "guangdong-2023-2024.txt"


def listed() -> list[dict[str, str]]:
    path = Path(__file__).parent / "figures.tsv"
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def test_the_list_follows_the_report() -> None:
    """Each print stands in the report after the one before it: none is invented or misplaced."""
    report = re.sub(r"[\s*]", "", REPORT.read_text("utf-8"))
    position = 0
    for figure in listed():
        printed = re.sub(r"\s", "", figure["printed"])
        start = report.find(printed, position)
        assert start >= 0, figure
        position = start + len(printed)


def test_every_figure_of_the_content_is_listed_at_its_place() -> None:
    known = {(figure["place"], figure["value"]) for figure in listed()}
    (briefing,) = load_site(ROOT, pipeline.THEME).site.briefings
    missing = []
    for section in briefing.sections:
        for place, observation in section.placed_observations():
            values = [
                observation.value,
                *([observation.change.value] if observation.change else []),
            ]
            missing += [
                (place, value) for value in values if (str(place), value.lstrip("-")) not in known
            ]
    assert missing == []


def test_every_figure_is_found_in_order_and_none_invented() -> None:
    lines = (Path(__file__).parent / "figures.tsv").read_text("utf-8").splitlines()
    listed = [line for line in lines if not line.startswith("#")][1:]
    rows = [
        "\t".join(
            (
                figure.place,
                figure.kind.code,
                figure.qualifier.words[0] if figure.qualifier else "",
                figure.value,
                figure.unit,
                "".join(figure.printed.split()),
            )
        )
        for figure in read_report(REPORT.name, REPORT.read_bytes()).figures
    ]
    assert rows == listed


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "gb18030"])
def test_the_encoding_makes_no_difference(encoding: str) -> None:
    data = REPORT.read_text("utf-8").encode(encoding)
    figures = read_report(REPORT.name, data).figures
    assert figures == read_report(REPORT.name, REPORT.read_bytes()).figures


def test_thirteen_sections_and_every_item() -> None:
    passages = read_report(REPORT.name, REPORT.read_bytes()).passages
    sections = [passage.place for passage in passages if passage.role is Role.SECTION]
    items = Counter(
        ".".join(place.split(".")[:2])
        for place in {".".join(p.place.split(".")[:3]) for p in passages if p.role is Role.ITEM}
    )
    assert len(sections) == 13
    assert [items[place.removesuffix(".0")] for place in sections] == [
        7, 4, 5, 4, 3, 4, 6, 4, 5, 3, 3, 3, 3,
    ]  # fmt: skip
