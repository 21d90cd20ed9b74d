"""Two reports of a series with a year between them of whose report there is no briefing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage

EARLIER = """安平县政府工作报告

2031年1月8日

一、2030年工作回顾

全县生产总值增长5%。

二、2031年工作安排

全县生产总值增长6%左右，城镇新增就业4000人以上。
"""
LATER = """安平县政府工作报告

2033年1月9日

一、2032年工作回顾

全县生产总值增长6.4%，城镇新增就业4300人。

二、2033年工作安排

全县生产总值增长6%左右，城镇新增就业4200人以上。
"""
TOLD = (
    "anping-2031 有 2 个目标是 2031 年的，这份报告不回顾那一年，没有找结果："
    "交代它们的是中间的报告。要对照目标和结果，先起草中间的报告。\n"
)
LEAD = (
    "2031年安平县政府工作报告定下、2031年到期的数字目标共2个：那一年的结果由中间的报告交代，"
    "本站没有整理中间的报告。"
)


@pytest.fixture
def earlier(project: Path, run: Run) -> Path:
    """A project with a draft of the earlier report."""
    _draft(project, run, EARLIER, "anping-2031")
    return project


def _draft(project: Path, run: Run, text: str, name: str, *options: str) -> str:
    report = project.parent / f"{name}.txt"
    report.write_text(text, "utf-8")
    result = run("--project", str(project), "draft", str(report), *options)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_results_of_the_years_between_are_not_looked_for(earlier: Path, run: Run) -> None:
    told = _draft(earlier, run, LATER, "anping-2033", "--after", "anping-2031")

    assert told.endswith(TOLD)
    assert "的目标" not in (earlier / "content/anping-2033/briefing.yml").read_text("utf-8")


def test_what_is_the_same_thing_is_of_the_same_indicator(earlier: Path, run: Run) -> None:
    before = (earlier / "content/indicators.yml").read_bytes()

    _draft(earlier, run, LATER, "anping-2033", "--after", "anping-2031")

    assert (earlier / "content/indicators.yml").read_bytes() == before
    checked = run("--project", str(earlier), "check", "--format", "json")
    assert {problem["code"] for problem in json.loads(checked.stdout)} == {"placeholder"}


def test_targets_that_the_report_between_answers_are_passed(earlier: Path, run: Run) -> None:
    report = ("anping-2033", "--after", "anping-2031", "--format", "json")
    result = _draft(earlier, run, LATER, *report)

    records = json.loads(result[result.index("[\n") : result.rindex("]") + 1])
    assert [(record["relation"], record["answer"]) for record in records] == [("passed", None)] * 2


def test_readers_are_told_why_nothing_stands_beside_the_targets(earlier: Path, run: Run) -> None:
    _draft(earlier, run, LATER, "anping-2033", "--after", "anping-2031")

    built = run("--project", str(earlier), "build")

    assert built.exit_code == 0, built.output
    site = earlier / "site"
    page = HtmlPage(site, site / "zh-hans/anping-2033/targets/index.html")
    (lead,) = page.tree.xpath("//p[@class='lead']")
    assert lead.text_content() == LEAD
    assert "没有写到" not in page.tree.text_content()
