"""The content against the report itself."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
import yaml

from tests.conftest import EDITIONS, ROOT, SOURCES
from tests.html_page import HtmlPage

pytestmark = pytest.mark.source

REPORT = SOURCES / "report" / "guangdong-2023-2024.txt"
BRIEFING = "guangdong-2023-2024"
LONGEST_RUN = 30


def _figures() -> list[dict[str, str]]:
    """Every result and target of the report, listed by hand from its text."""
    path = Path(__file__).parent / "results-and-targets.tsv"
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def _closed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_result_and_target_is_on_its_section_with_its_place(site: Path, edition: str) -> None:
    missing = []
    for figure in _figures():
        section = "-".join(figure["place"].split(".")[:2])
        path = site / edition / BRIEFING / "sections" / section / "index.html"
        shown = {(value.lstrip("-"), place) for value, place, _ in HtmlPage(site, path).data()}
        if (figure["value"], figure["place"]) not in shown:
            missing.append(figure)
    assert missing == []


def test_the_hand_made_list_is_of_the_report() -> None:
    """Each figure's print stands in the report; none is invented."""
    report = _closed(REPORT.read_text("utf-8"))
    for figure in _figures():
        digits = figure["value"] if "/" not in figure["value"] else figure["value"][-1]
        assert digits in report or figure["printed"] in report, figure


def _texts(node: object) -> list[str]:
    match node:
        case str():
            return [node]
        case list():
            return [text for child in node for text in _texts(child)]
        case dict():
            return [text for child in node.values() for text in _texts(child)]
    return []


def test_no_sentence_of_the_report_is_copied() -> None:
    """No run of 30 Han, outside the titles of documents."""
    report = "".join(re.findall(r"[一-鿿]", REPORT.read_text("utf-8")))
    runs = {report[start : start + LONGEST_RUN] for start in range(len(report))}
    copied = []
    for path in sorted((ROOT / "content").rglob("*.yml")):
        for text in _texts(yaml.safe_load(path.read_text("utf-8"))):
            han = "".join(re.findall(r"[一-鿿]", re.sub("《[^》]*》", "，", text)))
            copied += [
                (path.name, han[start : start + LONGEST_RUN])
                for start in range(len(han) - LONGEST_RUN + 1)
                if han[start : start + LONGEST_RUN] in runs
            ]
    assert copied == []


def test_every_item_of_the_report_is_summarised() -> None:
    """27 items of 2023 and 27 of 2024, as the report numbers them."""
    text = _closed(REPORT.read_text("utf-8").replace("*", ""))
    review, plan = text.split("二、2024年主要工作计划")
    sections = ROOT / "content" / BRIEFING / "sections"

    def counted(text: str, verb: str) -> list[int]:
        chapters = re.split("（[一二三四五六七]）", text)[1:]
        return [
            len(re.findall(f"(?<=[。、：；）]|.)[一二三四五六七]{verb}", one)) for one in chapters
        ]

    def written(year: str) -> list[int]:
        paths = sorted(sections.glob(f"{year}-*.yml"))
        return [len(yaml.safe_load(path.read_text("utf-8"))["items"]) for path in paths]

    assert written("2023") == counted(review, "是") == [7, 4, 5, 4, 3, 4]
    assert written("2024") == counted(plan, "要") == [6, 4, 5, 3, 3, 3, 3]


def test_every_number_in_a_summary_stands_in_its_section_of_the_report() -> None:
    text = REPORT.read_text("utf-8").replace("*", "")
    review, plan = text.split("二、2024 年主要工作计划")
    chapters = {
        f"{year}-{number}": _closed(chapter)
        for year, part in (("2023", review), ("2024", plan))
        for number, chapter in enumerate(re.split("（[一二三四五六七]）", part)[1:], 1)
    }
    invented = []
    for name, chapter in chapters.items():
        section = yaml.safe_load(
            (ROOT / "content" / BRIEFING / "sections" / f"{name}.yml").read_text("utf-8")
        )
        texts = [section["lead"], section["line"]]
        for item in section["items"]:
            texts.append(item["summary"])
            texts += [point["summary"] for point in item.get("points", ())]
        text = "，".join(texts)
        for ratio in _ratios(section):
            text = text.replace(ratio, "")
        for number in re.findall(r"[0-9]+(?:\.[0-9]+)?", text):
            if number not in (*re.findall(r"[0-9]+(?:\.[0-9]+)?", chapter), "2023", "2024"):
                invented.append((name, number))
    assert invented == []


def _ratios(section: dict[str, object]) -> list[str]:
    """Ratios in words of ours: 1 of 每 4 辆有 1 辆 is a word in the report."""
    items = [section, *section["items"]]
    observations = [observation for item in items for observation in item.get("observations", ())]
    return [
        observation["printed"] for observation in observations if "/" in str(observation["value"])
    ]
