"""A figure that is a range, 6.5%—7%, from the report to the page and the data."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.conftest import ROOT, Run
from tests.html_page import HtmlPage

BRIEFING = "yunling-2025-2026"
REPORT = "一、2030年工作回顾\n修路9公里。\n二、2031年工作安排\n{plan}\n"


def _drafted(project: Path, run: Run, plan: str) -> list[tuple[str, ...]]:
    """What a draft makes of a plan: lower end, upper end, print and qualifier of each figure."""
    report = project.parent / "report.txt"
    report.write_text(REPORT.format(plan=plan), "utf-8")
    result = run("--project", str(project), "draft", str(report), "--as", "drafted")
    assert result.exit_code == 0, result.output
    section = yaml.safe_load((project / "content/drafted/sections/2031-0.yml").read_text("utf-8"))
    observations = [
        *section.get("observations", ()),
        *(observation for item in section["items"] for observation in item.get("observations", ())),
    ]
    fields = ("value", "upper", "printed", "qualifier")
    return [
        tuple(str(observation.get(field, "")) for field in fields) for observation in observations
    ]


def _check(project: Path, run: Run) -> list[dict[str, Any]]:
    """What is said of the figures."""
    result = run("--project", str(project), "check", "--format", "json")
    told = ("figure-not-in-report", "open-figure", "figure-changed", "unrecorded-figures")
    return [problem for problem in json.loads(result.stdout) if problem["code"] in told]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("工业增加值增长6.5%－7%。", ("6.5", "7", "", "")),
        ("工业增加值增长6%-6.5%。", ("6", "6.5", "", "")),
        ("工业增加值增长6%–6.5%左右。", ("6", "6.5", "", "约")),
        ("工业增加值增长约6%~6.5%。", ("6", "6.5", "", "约")),
        ("工业增加值增长6～7个百分点。", ("6", "7", "", "")),
        ("覆盖率达到80%到90%。", ("80", "90", "", "")),
        ("培育龙头企业3—5家。", ("3", "5", "", "")),
        ("培育龙头企业3——5家左右。", ("3", "5", "", "约")),
        ("出口额增长2 至 3 倍。", ("2", "3", "", "")),
        ("三成至五成的企业用上绿电。", ("3", "5", "三成至五成", "")),
        ("三至五成的企业用上绿电。", ("3", "5", "三至五成", "")),
        ("单位产值能耗下降3%—5%。", ("-5", "-3", "", "")),
        ("完成投资1000亿元—1200亿元。", ("1000", "1200", "", "")),
    ],
)
def test_each_joiner_makes_one_figure(
    project: Path, run: Run, plan: str, expected: tuple[str, ...]
) -> None:
    assert _drafted(project, run, plan) == [expected]
    assert _check(project, run) == []
    run("--project", str(project), "figures", "--write", "drafted")
    kept = yaml.safe_load((project / "content/drafted/figures.yml").read_text("utf-8"))
    quantities = [figure for figure in kept["figures"] if figure["place"].startswith("2031.0.")][
        -2:
    ]
    fields = [{use["field"] for use in quantity["used"]} - {"printed"} for quantity in quantities]
    lower, upper = {"value"}, {"upper"}
    assert fields == ([upper, lower] if expected[0].startswith("-") else [lower, upper])


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("把负担率由4%提高到5%。", [("5", "", "", "")]),
        ("把补助从8.7万元提高到12万元。", [("12", "", "", "")]),
        ("把负担率从4%到5%的差距补上。", [("4", "", "", ""), ("5", "", "", "")]),
        ("产值和税收分别增长6%、7%。", [("6", "", "", ""), ("7", "", "", "")]),
        ("分行业的工业增加值增速为7%—6%。", [("7", "", "", ""), ("6", "", "", "")]),
    ],
)
def test_what_is_no_range(
    project: Path, run: Run, plan: str, expected: list[tuple[str, ...]]
) -> None:
    assert _drafted(project, run, plan) == expected


def _in_range(project: Path) -> Path:
    """The section that aims at 5—8 家, and not at 5 家以上."""
    briefing = project / "content" / BRIEFING
    section, figures = briefing / "sections/2026-1.yml", briefing / "figures.yml"
    text = section.read_text("utf-8").replace("港口企业 5 家以上", "港口企业 5—8 家")
    text = text.replace("value: 5\n        qualifier: 以上\n", "value: 5\n        upper: 8\n")
    section.write_text(text.replace("kind: 新增", "kind: 累计"), "utf-8")
    lines = figures.read_text("utf-8").splitlines(keepends=True)
    at = next(index for index, line in enumerate(lines) if "5 家以上" in line)
    lower = lines[at].replace('"qualifier": "以上", ', "").replace("5 家以上", "5—8 家")
    upper = lower.replace('"value": "5"', '"value": "8"').replace(
        '"field": "value"', '"field": "upper"'
    )
    figures.write_text("".join([*lines[:at], lower, upper, *lines[at + 1 :]]), "utf-8")
    return section


def _built(project: Path, run: Run) -> Path:
    result = run("--project", str(project), "build")
    assert result.exit_code == 0, result.output
    return project / "site"


def _hundredths(length: str | None) -> float:
    return float((length or "0%").removesuffix("%"))


def test_a_range_is_told_everywhere(project: Path, run: Run) -> None:
    _in_range(project)
    assert _check(project, run) == []
    site = _built(project, run)

    folder = site / "zh-hans" / BRIEFING
    table = HtmlPage(site, folder / "indicators/index.html").tree
    (line,) = table.xpath("//tr[@id='port-firms-2026-target']")
    assert line.xpath("string(td[1])") == "5—8家"
    page = HtmlPage(site, folder / "sections/2026-1/index.html").tree
    (row,) = page.xpath("//details[@id='port-firms']")
    (figure,) = row.xpath("summary//data[@value='5—8']")
    assert figure.text_content() == "5—8家"
    assert row.xpath("string(summary)") == "港口企业 到2026年的累计目标 5—8家"
    (aim, beyond), (result,) = (
        [
            (rect.get("class"), _hundredths(rect.get("x")), _hundredths(rect.get("width")))
            for rect in bar.xpath("*[name()='rect']")
        ]
        for bar in row.xpath("following-sibling::*[name()='svg']")
    )
    kinds = ["shape--result", "shape--aim", "shape--aim-range"]
    assert [result[0], aim[0], beyond[0]] == kinds
    assert beyond[1] == pytest.approx(aim[2], abs=0.1), "it begins where the lower end is"
    assert beyond[1] + beyond[2] == pytest.approx(result[2] * 8 / 30, abs=0.2)


def test_a_range_is_in_the_data(project: Path, run: Run) -> None:
    _in_range(project)
    site = _built(project, run)
    folder = site / "zh-hans" / BRIEFING / "data"
    with (folder / "indicators.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["value_upper"]]
    ends = ("value", "value_upper", "value_number", "value_number_upper", "printed")
    assert [[row[name] for name in ends] for row in rows] == [["5", "8", "5", "8", "5—8家"]]
    document = json.loads((folder / "indicators.json").read_text("utf-8"))
    schema = ROOT / "theme/assets/schema/indicators-1.json"
    Draft202012Validator(json.loads(schema.read_text("utf-8"))).validate(document)
    (record,) = [
        observation for observation in document["observations"] if "value_upper" in observation
    ]
    assert (record["value"], record["value_upper"], record["value_number_upper"]) == ("5", "8", 8)


def test_one_upper_end_that_is_wrong_is_told_once(project: Path, run: Run) -> None:
    section = _in_range(project)
    section.write_text(section.read_text("utf-8").replace("upper: 8", "upper: 9"), "utf-8")
    (problem,) = _check(project, run)
    assert (problem["code"], problem["line"]) == ("figure-not-in-report", 15)
    assert problem["message"] == "「5—9 家」不在报告 2026.1.1 的数字里。"


def test_a_range_for_a_figure_is_told_as_a_change(project: Path, run: Run, tmp_path: Path) -> None:
    old = Path(shutil.copytree(project, tmp_path / "old"))
    _in_range(project)
    result = run("--project", str(project), "diff", str(old))
    assert "5家以上 → 5—8家" in result.output
