"""What one year's report plans, and what the next year's report says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage
from tests.series import add_the_year_before

pytestmark = pytest.mark.usefixtures("untraced")
EARLIER, LATER = "yunling-2024-2025", "yunling-2025-2026"


@pytest.fixture
def followed(project: Path, run: Run) -> Path:
    """Two years of one series; the later says what became of an item and of a milestone."""
    add_the_year_before(project)
    edit(project / f"content/{LATER}/sections/2025-1.yml", "title: 泊位与企业\n", CONTINUES)
    edit(project / f"content/{LATER}/timeline.yml", "    date: 2025-06-05\n", FOLLOWS)
    edit(project / f"content/{EARLIER}/sections/2025-1.yml", "title: 扩建泊位\n", RESPONSIBLE)
    built = run("--project", str(project), "build")
    assert built.exit_code == 0, built.output
    return project


CONTINUES = "title: 泊位与企业\n    continues: [yunling-2024-2025/2025.1.1]\n"
FOLLOWS = "    date: 2025-06-05\n    follows: [yunling-2024-2025/pier-extended]\n"
RESPONSIBLE = "title: 扩建泊位\n    responsible: [省港口局, 省发展改革委]\n"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def threads(project: Path, briefing: str, section: str, edition: str = "zh-hans") -> list[str]:
    """What the lines say that lead from a section's items to others."""
    path = project / "site" / edition / briefing / "sections" / section / "index.html"
    lines = HtmlPage(project / "site", path).tree.xpath("//*[@class='thread']")
    return [" ".join(line.text_content().split()) for line in lines]


def test_a_plan_says_what_the_next_report_says_of_it(followed: Path) -> None:
    assert threads(followed, EARLIER, "2025-1") == [
        "延续自：泊位与企业",
        "进展（2026年云岭港口报告）：泊位与企业",
        "责任单位：省港口局、省发展改革委",
        "新增：2024年部分没有单列人才。",
        "进展（2026年云岭港口报告）：没有找到与它对应的内容。",
    ]


def test_what_was_done_says_which_plan_it_answers(followed: Path) -> None:
    (told,) = threads(followed, LATER, "2025-1")[:1]
    assert told == "对应的计划（2025年云岭港口报告）：扩建泊位"
    (told,) = threads(followed, LATER, "2025-1", "zh-hant-hk")[:1]
    assert told == "對應的計劃（2025年雲嶺港口報告）：擴建泊位"


def test_a_plan_is_told_apart_from_what_was_done(followed: Path, run: Run) -> None:
    """The next plan may take up a plan too, and a review what an earlier review told."""
    edit(
        followed / f"content/{LATER}/sections/2026-1.yml",
        "continues: [2025.1.1]",
        f"continues: [2025.1.1, {EARLIER}/2025.1.1, {EARLIER}/2024.1.1]",
    )
    edit(
        followed / f"content/{LATER}/sections/2025-1.yml",
        f"continues: [{EARLIER}/2025.1.1]",
        f"continues: [{EARLIER}/2025.1.1, {EARLIER}/2024.1.1]",
    )
    built = run("--project", str(followed), "build")
    assert built.exit_code == 0, built.output

    assert threads(followed, LATER, "2025-1")[:2] == [
        "对应的计划（2025年云岭港口报告）：扩建泊位",
        "延续自（2025年云岭港口报告）：泊位与企业",
    ]
    assert threads(followed, EARLIER, "2025-1")[1:3] == [
        "进展（2026年云岭港口报告）：泊位与企业",
        "2026年接着做（2026年云岭港口报告）：扩建泊位",
    ]
    assert threads(followed, EARLIER, "2024-1")[1:3] == [
        "2025年接着做（2026年云岭港口报告）：泊位与企业",
        "2026年接着做（2026年云岭港口报告）：扩建泊位",
    ]


def test_the_links_lead_to_the_items(followed: Path) -> None:
    path = followed / f"site/zh-hans/{LATER}/sections/2025-1/index.html"
    page = HtmlPage(followed / "site", path)
    (link,) = page.tree.xpath("//*[@class='thread'][contains(., '对应')]//a")
    assert link.get("href") == f"../../../{EARLIER}/sections/2025-1/#item-1"


def test_milestones_name_the_report_of_those_that_they_follow(followed: Path) -> None:
    assert milestone_threads(followed, LATER, "pier-opened") == {
        f"延续自：扩建三号泊位（2025年云岭港口报告） ../../{EARLIER}/timeline/#pier-extended",
    }
    assert milestone_threads(followed, EARLIER, "pier-extended") == {
        f"2025年接着做：三号泊位启用（2026年云岭港口报告） ../../{LATER}/timeline/#pier-opened",
    }


def milestone_threads(project: Path, briefing: str, name: str) -> set[str]:
    """What the lines below a milestone say, and where they lead."""
    path = project / f"site/zh-hans/{briefing}/timeline/index.html"
    page = HtmlPage(project / "site", path)
    lines = page.tree.xpath(f"//div[@id='{name}']/p[@class='milestone__thread']")
    return {f"{line.text_content()} {line.xpath('a')[0].get('href')}" for line in lines}


def test_nothing_is_said_of_a_report_that_was_not_held_against_it(project: Path, run: Run) -> None:
    add_the_year_before(project)
    run("--project", str(project), "build")

    assert not [line for line in threads(project, EARLIER, "2025-1") if "（2026年" in line]


def test_ids_are_renamed_where_another_briefing_names_them(followed: Path, run: Run) -> None:
    section = followed / f"content/{LATER}/sections/2025-1.yml"
    timeline = followed / f"content/{LATER}/timeline.yml"

    renamed = run(
        "--project", str(followed), "rename", "milestone", "pier-extended", "pier-wider",
        "--briefing", EARLIER,
    )  # fmt: skip
    assert renamed.exit_code == 0, renamed.output
    assert f"follows: [{EARLIER}/pier-wider]" in timeline.read_text("utf-8")

    renamed = run("--project", str(followed), "rename", "briefing", EARLIER, "ports-before")
    assert renamed.exit_code == 0, renamed.output
    assert "continues: [ports-before/2025.1.1]" in section.read_text("utf-8")
    assert "follows: [ports-before/pier-wider]" in timeline.read_text("utf-8")

    refused = run("--project", str(followed), "discard", "ports-before", "--yes")
    assert refused.exit_code == 1
    assert "ports-before" in refused.output


def test_data_names_what_is_followed_as_it_is_written(followed: Path) -> None:
    data = json.loads((followed / f"site/zh-hans/{LATER}/data/timeline.json").read_text("utf-8"))
    opened = next(milestone for milestone in data["milestones"] if milestone["id"] == "pier-opened")
    assert opened["follows"] == [f"{EARLIER}/pier-extended"]
