"""What of a timeline belongs together, and what a briefing can say of what stands alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage, pages

BRIEFING = "yunling-2025-2026"
MILESTONE = """
  - id: {id}
    title: 事项{id}
    date: {date}
    status: {status}
    kind: 文件
    subject: green
    place: 2025.1.1
    follows: [{follows}]
"""


def _milestone(name: str, date: int, *follows: str) -> str:
    status = "已完成" if date == 2025 else "计划"
    return MILESTONE.format(id=name, date=date, status=status, follows=", ".join(follows))


def _built(project: Path, run: Run, *milestones: str) -> HtmlPage:
    timeline = project / f"content/{BRIEFING}/timeline.yml"
    timeline.write_text(timeline.read_text("utf-8") + "".join(milestones), "utf-8")
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    return HtmlPage(project / "site", project / f"site/zh-hans/{BRIEFING}/timeline/index.html")


def _groups(page: HtmlPage, subject: str) -> dict[str, list[list[list[str]]]]:
    """Of each group its rows, and of each the titles on its sides; of what stands alone one."""
    groups = {}
    for group in page.tree.xpath(f"//details[@id='subject-{subject}']/section"):
        rows = [
            [[title.text_content() for title in side.xpath(".//h4")] for side in row.xpath("div")]
            for row in group.xpath("div[@class='pair']")
        ]
        alone = [[title.text_content()] for title in group.xpath("div[@class='milestones']//h4")]
        groups[group.find("h3").text_content()] = [*rows, *([alone] if alone else [])]
    return groups


@pytest.mark.usefixtures("untraced")
def test_what_leads_on_to_one_thing_stands_in_one_row(project: Path, run: Run) -> None:
    page = _built(
        project,
        run,
        _milestone("first", 2025),
        _milestone("second", 2025),
        _milestone("both", 2026, "first", "second"),
        _milestone("after", 2027, "both"),
        _milestone("new-one", 2028),
    )
    assert "“没有后续”是说计划没有再提这件事；它和“新增”都只就这里列出的事而言。" in page.text
    assert _groups(page, "green") == {
        "2026年、2027年接着做": [[["事项first", "事项second"], ["事项both", "事项after"]]],
        "2028年新增": [[["事项new-one"]]],
        "没有后续": [[["航道勘测"]]],
    }
    (title,) = page.tree.xpath("//details[@id='subject-green']/summary/h2")
    assert title.text_content() == "绿色低碳 已完成2项，进行中1项，计划3项，接续3对"
    told = page.tree.xpath("//p[@class='milestone__thread']")
    assert [(line.getparent().get("id"), line.text_content()) for line in told] == [
        ("both", "2027年接着做：事项after"),
        ("after", "延续自：事项both"),
    ], "what stands beside a thing is not told of it again"


@pytest.mark.usefixtures("untraced")
def test_what_leads_on_in_a_circle_is_told_all_the_same(project: Path, run: Run) -> None:
    page = _built(project, run, _milestone("egg", 2025, "hen"), _milestone("hen", 2025, "egg"))
    assert _groups(page, "green")["2025年接着做"] == [[["事项egg"], ["事项hen"]]]


@pytest.mark.usefixtures("untraced")
def test_what_leads_on_to_another_subject_says_so(project: Path, run: Run) -> None:
    page = _built(project, run, _milestone("elsewhere", 2026, "port-plan"))
    name = "与其他领域或报告的事相接"
    assert _groups(page, "green")[name] == [[["事项elsewhere"]]]
    assert _groups(page, "investment")[name] == [[["印发《港口规划》"]]]
    told = [line.text_content() for line in page.tree.xpath("//p[@class='milestone__thread']")]
    assert told == ["2026年接着做：事项elsewhere", "延续自：印发《港口规划》"]


def test_nothing_is_called_new_where_items_are_left_out(project: Path, run: Run) -> None:
    sections = project / f"content/{BRIEFING}/sections"
    for name, gone in (("2026-1", "  - place: 2026.1.2\n"), ("2025-1", "    unplanned: ")):
        section = sections / f"{name}.yml"
        text = section.read_text("utf-8")
        start = text.index(gone)
        end = len(text) if name == "2026-1" else text.index("\n", start) + 1
        section.write_text(text[:start] + text[end:], "utf-8")
    timeline = project / f"content/{BRIEFING}/timeline.yml"
    text = timeline.read_text("utf-8")
    timeline.write_text(text.replace("    follows: [pier-opened]\n", ""), "utf-8")
    page = _built(project, run)
    assert list(_groups(page, "investment")) == ["数字目标", "2026年的计划", "已做的事"]
    assert "“新增”" not in page.text


@pytest.mark.parametrize("built", ["site", "many", "national_site"])
def test_an_overview_counts_what_the_timeline_groups_as_ended(
    built: str, request: pytest.FixtureRequest
) -> None:
    site: Path = request.getfixturevalue(built)
    for page in pages(site / "zh-hans"):
        name, _, below = page.url.rstrip("/").partition("/")
        timeline = site / f"zh-hans/{name}/timeline/index.html"
        if below or not timeline.exists():
            continue
        ended = HtmlPage(site, timeline).tree.xpath("//section[@class='ended']//*[@id]")
        links = page.tree.xpath("//a[contains(@href, '?status=ended')]")
        told = [int(re.sub(r"\D", "", link.text_content())) for link in links]
        assert told == ([len(ended)] if ended else []), page.url
