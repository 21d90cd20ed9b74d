"""What draft --after finds, held against what a reader found: tests/gold."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, SOURCES, Run

Figure = tuple[str, str, str]
"""Place, value and unit."""

PAIRS = (("2013", "2014"), ("2016", "2017"))
_LEAST_FOUND = 0.85


def _gold(pair: tuple[str, str]) -> list[dict[str, str]]:
    file = ROOT / "tests" / "gold" / f"targets-{'-'.join(pair)}.tsv"
    with file.open(encoding="utf-8", newline="") as opened:
        return [*csv.DictReader(opened, delimiter="\t")]


def _drafted(project: Path, run: Run, pair: tuple[str, str]) -> list[dict[str, Any]]:
    """The records of a draft of the later report after one of the earlier."""
    earlier, later = (str(SOURCES / "reports" / f"state-council-{year}.txt") for year in pair)
    options = ("--year", pair[0], "--as", "earlier")
    assert run("--project", str(project), "draft", earlier, *options).exit_code == 0
    options = ("--year", pair[1], "--as", "later", "--after", "earlier", "--format", "json")
    result = run("--project", str(project), "draft", later, *options)
    assert result.exit_code == 0, result.output
    return list(json.loads(result.stdout))


def _figure(told: dict[str, str] | None) -> Figure | None:
    return (told["place"], told["value"], told["unit"]) if told else None


def _beside(
    gold: list[dict[str, str]], records: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, str], dict[str, Any]]]:
    """Each row with the record of its target; of one figure for two things, in their order."""
    left: dict[Figure | None, list[dict[str, Any]]] = defaultdict(list)
    for record in records:
        left[_figure(record["target"])].append(record)
    for row in gold:
        target = (row["target_place"], row["target_value"], row["target_unit"])
        assert left[target], f"{row['name']} is listed"
        yield row, left[target].pop(0)


@pytest.mark.source
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_most_answers_are_found_and_none_is_invented(
    project: Path, run: Run, pair: tuple[str, str]
) -> None:
    right, missed, invented, otherwise = [], [], [], []
    for row, record in _beside(_gold(pair), _drafted(project, run, pair)):
        answer = _figure(record["answer"])
        value = row["answer_value"]
        expected = (row["answer_place"], value, row["answer_unit"]) if value else None
        if answer and answer != expected:
            invented.append((row["name"], answer, expected))
        elif expected:
            (right if answer else missed).append(row["name"])
            if answer and record["relation"] != row["relation"]:
                otherwise.append((row["name"], record["relation"], row["relation"]))
    assert invented == []
    assert otherwise == []
    assert len(right) >= _LEAST_FOUND * len([*right, *missed]), f"missed: {missed}"
