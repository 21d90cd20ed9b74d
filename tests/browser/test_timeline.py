"""The timeline as readers filter it, share it, and read it without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import serve
from tests.conftest import EDITIONS, ROOT, Run

BRIEFING = "guangdong-2023-2024"
TIMELINE = f"zh-hant-hk/{BRIEFING}/timeline/"
WRITTEN = yaml.safe_load((ROOT / f"content/{BRIEFING}/timeline.yml").read_text("utf-8"))
MILESTONES = {milestone["id"]: milestone for milestone in WRITTEN["milestones"]}
FIGURES = 2
"""The targets of the plan that no milestone says: 9200 and 3000."""
ALL = len(MILESTONES) + FIGURES
SCREEN = 740


def _shown(tab: Page) -> int:
    return tab.locator(".milestone:not(.result):visible").count()


def _count(tab: Page, shown: int) -> None:
    expect(tab.get_by_role("status")).to_have_text(f"{shown}/{ALL}項")


def _chip(tab: Page, name: str) -> Locator:
    return tab.get_by_role("group", name="狀態").get_by_role("button", name=name)


def _of_status(word: str) -> int:
    return sum(milestone["status"] == word for milestone in MILESTONES.values())


def _open_all(tab: Page) -> None:
    tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")


def test_chips_filter_count_and_open_what_they_find(tab: Page, address: str) -> None:
    tab.goto(address + TIMELINE)
    closed = _shown(tab)
    assert 0 < closed < 20, "only the first subject is open"
    _count(tab, ALL)

    _chip(tab, "進行中").click()
    assert _shown(tab) == _of_status("进行中")
    _count(tab, _of_status("进行中"))
    assert tab.url.endswith("timeline/?status=under-way")
    assert _chip(tab, "進行中").get_attribute("aria-pressed") == "true"
    assert _chip(tab, "全部").get_attribute("aria-pressed") == "false"
    subjects = tab.locator(".subject:visible h2")
    assert "質量與品牌" not in subjects.all_inner_texts(), "no subject with nothing in it"
    assert not tab.locator("h3:visible", has_text="2024年新增").count()
    assert not tab.get_by_text("已完成2項").first.is_visible(), "no tally of what is not shown"

    tab.get_by_label("報告的節").select_option("2023-4")
    narrowed = _shown(tab)
    assert 0 < narrowed < _of_status("进行中")
    _count(tab, narrowed)
    assert tab.url.endswith("?status=under-way&section=2023-4")

    tab.reload()
    assert _shown(tab) == narrowed

    _chip(tab, "數字目標").click()
    none = "沒有符合這些條件的事項。可以放寬一項條件。"
    expect(tab.get_by_role("status")).to_have_text(none)

    _chip(tab, "全部").click()
    tab.get_by_label("報告的節").select_option("")
    assert _shown(tab) == closed, "closed again"
    assert tab.url == address + TIMELINE


def test_an_address_may_ask_for_what_there_is_not(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}?section=2024-3&status=nonsense")
    assert 0 < _shown(tab) < 20
    assert tab.get_by_label("報告的節").input_value() == "2024-3"
    assert _chip(tab, "全部").get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("width", [360, 1280])
def test_the_filters_stay_in_view(tab: Page, address: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": SCREEN})
    tab.goto(address + TIMELINE)
    _open_all(tab)
    event = tab.locator("#jieyang-refinery")
    event.evaluate("element => element.scrollIntoView()")
    filters = tab.locator(".filters").bounding_box()
    title = event.bounding_box()
    assert filters
    assert title
    assert filters["y"] == 0
    assert title["y"] >= filters["height"], "they do not cover what a link leads to"
    assert filters["height"] < SCREEN / 8


def test_a_link_leads_to_what_the_filter_hides(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}?status=planned")
    target = tab.locator("#jieyang-refinery")
    assert not target.is_visible()
    tab.evaluate("location.hash = '#jieyang-refinery'")
    expect(target).to_be_in_viewport()
    assert "status" not in tab.url


def test_an_old_address_of_a_subject_leads_to_it(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}#year-2024-digital")
    expect(tab.locator("#subject-digital h2")).to_be_in_viewport()
    assert tab.url.endswith("#subject-digital")
    assert tab.locator("#subject-digital .milestone").first.is_visible()


def test_a_milestone_has_its_address_and_its_place(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}#jieyang-refinery")
    milestone = tab.locator(".milestone:target")
    expect(milestone).to_be_in_viewport()
    assert milestone.locator("b").inner_text() == "2023年已完成"
    note = milestone.get_by_text("報告稱它在國內同類項目中")
    assert not note.is_visible()
    milestone.get_by_text("說明").click()
    expect(note).to_be_visible()
    milestone.get_by_text("2023年部分（一）第六項").click()
    assert tab.url.endswith("/sections/2023-1/#item-6")


def test_every_event_is_a_heading_below_its_group_and_subject(tab: Page, address: str) -> None:
    tab.goto(address + TIMELINE)
    _open_all(tab)
    assert tab.get_by_role("heading", level=4).count() == tab.locator(".milestone").count()
    outline = tab.locator("#subject-clusters").get_by_role("heading").all_inner_texts()
    assert [heading.split("\n")[0].strip() for heading in outline] == [
        "產業集群", "2024年接着做", "編製5個未來產業集群行動計劃",
        "加快實施5個未來產業集群行動計劃", "2024年新增", "培育若干新一代電子信息產業的特色園區",
        "沒有後續", "修訂20個戰略性產業集群的政策文件",
    ]  # fmt: skip
    subjects = tab.get_by_role("heading", level=2).filter(has=tab.locator("small"))
    assert subjects.nth(3).inner_text().split("\n")[1] == (
        "已完成5項，進行中2項，計劃6項，接續2對，數字目標1個"
    )


def test_what_belongs_together_stands_in_one_line(tab: Page, address: str) -> None:
    tab.goto(address + TIMELINE)
    _open_all(tab)
    followed = [
        (e, milestone["id"])
        for milestone in MILESTONES.values()
        for e in milestone.get("follows", [])
    ]
    for width in (1280, 360):
        tab.set_viewport_size({"width": width, "height": SCREEN})
        for earlier, later in followed:
            pair = tab.locator(".pair", has=tab.locator(f"#{earlier}"))
            done = pair.locator("> div").first.bounding_box()
            planned = pair.locator("> div").last.bounding_box()
            assert pair.locator(f"> div:last-child #{later}").count() == 1
            assert done
            assert planned
            if width == 1280:
                assert done["y"] == planned["y"]
                assert done["x"] + done["width"] < planned["x"]
            else:
                assert done["y"] + done["height"] <= planned["y"]


def test_targets_in_figures_stand_beside_what_was_reached(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}?status=target")
    _count(tab, FIGURES + 1)
    pair = tab.locator(".pair:visible")
    told = pair.locator(".milestone").all_inner_texts()
    assert [text.split("\n\n") for text in told] == [
        ["規模以上工業企業數字化轉型約5000家", "2023年結果，2023年部分（二）第二項"],
        ["規模以上工業企業數字化轉型9200家", "2024年數字目標，2024年部分（四）第一項"],
    ]
    alone = tab.locator(".milestones .milestone:visible h4").all_inner_texts()
    assert alone == [
        "新增省級專精特新中小企業3000家",
        "新增認定省級中小企業公共服務示範平台30個以上",
    ], "a milestone that says a target is not told twice"
    pair.get_by_role("link", name="規模以上工業企業數字化轉型").last.click()
    assert tab.url.endswith("/indicators/#digitalised-firms-2024-target")

    tab.goto(f"{address}{TIMELINE}?status=planned")
    _count(tab, _of_status("计划") + FIGURES)


@pytest.mark.parametrize("edition", EDITIONS)
def test_it_is_short(tab: Page, address: str, site: Path, edition: str) -> None:
    path = f"{edition}/{BRIEFING}/timeline/"
    assert len((site / path / "index.html").read_bytes()) <= 60_000
    tab.set_viewport_size({"width": 360, "height": SCREEN})
    tab.goto(address + path)
    first = tab.locator(".milestone").first.bounding_box()
    assert first
    assert first["y"] < 2 * SCREEN
    height = "document.documentElement.scrollHeight"
    assert tab.evaluate(height) <= 8 * SCREEN
    _open_all(tab)
    assert tab.evaluate(height) <= 16 * SCREEN


def test_it_reads_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address + TIMELINE)
    assert not tab.locator(".filters").is_visible()
    while tab.locator(".subject:not([open])").count():
        tab.locator(".subject:not([open]) > summary").first.click()
    assert _shown(tab) == ALL
    context.close()


@pytest.mark.parametrize(
    ("date", "shown"), [("2026-04", "2026年4月"), ("2026-06-05", "2026年6月5日")]
)
def test_dates_are_as_fine_as_the_source_and_later_news_is_apart(
    tab: Page, project: Path, run: Run, date: str, shown: str
) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site")
    tab.goto(f"{address}zh-hans/yunling-2025-2026/timeline/#pier-extended")
    milestone = tab.locator(".milestone:target")
    assert milestone.locator(f"time[datetime='{date}']").first.text_content() == shown
    update = milestone.locator(".milestone__update")
    assert not update.is_visible()
    milestone.get_by_text("报告之后", exact=True).click()
    assert update.inner_text() == (
        "报告之后（不是报告的内容）2026年6月5日：扩建工程开工。 出处：《云岭日报》"
    )
    assert update.locator("a").get_attribute("href") == "https://example.org/news/pier"
    server.shutdown()
