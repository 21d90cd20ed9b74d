"""The list of every figure of the report, made by hand, against the report and the content."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from generator import pipeline
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
        found = report.find(printed, position)
        assert found >= 0, figure
        position = found + len(printed)


def test_every_figure_of_the_content_is_listed_at_its_place() -> None:
    known = {(figure["place"], figure["value"]) for figure in listed()}
    (briefing,) = pipeline.load(ROOT).site.briefings
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
