"""What a briefing says first, on home and on its own page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage
from tests.series import make_two_series

_BRIEFING = "yunling-2025-2026"
_COUNTED = [
    "2025年2项工作，1项在2026年有后续计划 本站计数，见“时间线”",
    "2026年2项计划，1项有数字目标 本站计数，见“指标”",
    "简报的6个指标数字，每个都注明出处 本站计数，见“指标”",
]


def test_without_findings_what_can_be_counted_is_said(project: Path, run: Run) -> None:
    assert _findings(project, run) == _COUNTED


def test_what_an_editor_wrote_comes_first_and_the_rest_is_counted(project: Path, run: Run) -> None:
    _write(project, "港口企业 30 家，吞吐量约 1.20 亿吨")
    assert _findings(project, run) == [
        "港口企业30家，吞吐量约1.20亿吨 2025年部分（一）第一项",
        *_COUNTED[:2],
    ]
    page = _page(project, f"{_BRIEFING}/")
    assert page.tree.xpath("//*[@class='findings']/li/a/@href") == [
        "sections/2025-1/#item-1",
        "timeline/",
        "indicators/",
    ]
    figures = page.tree.xpath("//*[@class='findings']//data")
    assert [(figure.text_content(), figure.get("data-place")) for figure in figures] == [
        ("30家", "2025.1.1"),
        ("约1.20亿吨", "2025.1.0"),
    ]


def test_a_range_that_is_printed_as_one_is_written_once(project: Path, run: Run) -> None:
    listed = project / "content" / _BRIEFING / "figures.yml"
    upper = _line_of(listed, '"30 家"').replace("30 家", "25 至 30 家")
    lower = upper.replace('"value": "30"', '"value": "25"')
    text = listed.read_text("utf-8").replace(_line_of(listed, '"30 家"'), lower + upper)
    listed.write_text(text, "utf-8")
    _write(project, "港口企业 25 至 30 家")
    assert _findings(project, run)[0] == "港口企业25至30家 2025年部分（一）第一项"
    (figure,) = _page(project, "").tree.xpath("//*[@class='findings']//data")
    assert figure.get("value") == "25—30"


def test_three_that_are_written_leave_nothing_to_count(project: Path, run: Run) -> None:
    written = ["港口企业 30 家", "吞吐量约 1.20 亿吨", "2026 年新增港口企业 5 家以上"]
    _write(project, *written)
    assert [finding.split(" 20")[0] for finding in _findings(project, run)] == [
        "港口企业30家",
        "吞吐量约1.20亿吨",
        "2026年新增港口企业5家以上",
    ]


def test_every_edition_converts_them(project: Path, run: Run) -> None:
    _write(project, "吞吐量约 1.20 亿吨")
    assert run("--project", str(project), "build").exit_code == 0
    page = HtmlPage(project / "site", project / "site/zh-hant-hk/index.html")
    (first, *_) = page.tree.xpath("//*[@class='finding']")
    assert first.text_content() == "吞吐量約1.20億噸"


def test_a_finding_that_is_changed_is_told(project: Path, run: Run) -> None:
    _write(project, "港口企业 30 家")
    recorded = run("--project", str(project), "figures", "--write", _BRIEFING)
    assert recorded.exit_code == 0, recorded.output
    _write(project, "港口企业 6 家")
    told = run("--project", str(project), "check")
    assert "「6 家」" in told.output
    assert told.exit_code == 1


@pytest.mark.usefixtures("untraced")
def test_among_several_each_report_says_its_own_first(project: Path, run: Run) -> None:
    make_two_series(project)
    _write(project, "港口企业 30 家")
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    said = _page(project, "").tree.xpath("//p[@class='finding']")
    assert [finding.text_content() for finding in said] == [
        "港口企业30家",
        "2025年2项工作，1项在2026年有后续计划",
    ]


def test_a_report_without_a_plan_has_no_strip(project: Path, run: Run) -> None:
    head = project / "content" / _BRIEFING / "briefing.yml"
    text = head.read_text("utf-8").replace("kind: 计划", "kind: 回顾")
    head.write_text(text, "utf-8")
    for path in (project / "content" / _BRIEFING / "sections").glob("*.yml"):
        section = re.sub(r"(?m)^ +(continues|new|unplanned):.*\n", "", path.read_text("utf-8"))
        path.write_text(section, "utf-8")
    assert _findings(project, run) == [_COUNTED[2]]
    page = _page(project, "")
    assert page.tree.xpath("//*[@class='strip'] | //*[@id='continuity']") == []


def test_home_and_the_overview_of_a_single_report_are_one_page(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    home, own = (_page(project, below) for below in ("", f"{_BRIEFING}/"))
    shown = [
        [" ".join(article.text_content().split()) for article in page.tree.xpath("//article")]
        for page in (home, own)
    ]
    assert shown[0] == shown[1]
    urls = [page.tree.xpath("string(//link[@rel='canonical']/@href)") for page in (home, own)]
    assert urls == [
        f"https://example.org/briefings/zh-hans/{below}" for below in ("", f"{_BRIEFING}/")
    ]


def _write(project: Path, *findings: str) -> None:
    head = project / "content" / _BRIEFING / "briefing.yml"
    text = re.sub(r"(?m)^findings:\n(  - .*\n)*", "", head.read_text("utf-8"))
    lines = "".join(f"  - {finding}\n" for finding in findings)
    head.write_text(text.replace("region:", f"findings:\n{lines}region:", 1), "utf-8")


def _line_of(listed: Path, printed: str) -> str:
    lines = listed.read_text("utf-8").splitlines(keepends=True)
    return next(line for line in lines if printed in line)


def _findings(project: Path, run: Run) -> list[str]:
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    return [
        " ".join(part.text_content() for part in finding)
        for finding in _page(project, "").tree.xpath("//*[@class='findings']/li")
    ]


def _page(project: Path, below: str) -> HtmlPage:
    return HtmlPage(project / "site", project / "site/zh-hans" / below / "index.html")
