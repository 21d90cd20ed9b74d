"""The timeline as readers filter it, share it, and read it without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import serve
from tests.conftest import ROOT, Run

TIMELINE = "zh-hant-hk/guangdong-2023-2024/timeline/"
ALL = (ROOT / "content/guangdong-2023-2024/timeline.yml").read_text("utf-8").count("\n  - id: ")


def _shown(tab: Page) -> int:
    return tab.locator(".milestone:visible").count()


def test_filters_narrow_the_list_and_stand_in_the_address(tab: Page, address: str) -> None:
    tab.goto(address + TIMELINE)
    everything = _shown(tab)
    assert everything == ALL
    tab.get_by_label("狀態").select_option("進行中")
    under_way = _shown(tab)
    assert 0 < under_way < everything
    tab.get_by_label("領域").select_option("重點產業")
    assert tab.url.endswith("timeline/?status=under-way&subject=key-industries")
    narrowed = _shown(tab)
    assert 0 < narrowed < under_way
    expect(tab.get_by_role("status")).to_have_text(f"顯示 {narrowed} 項，共 {ALL} 項。")
    headings = tab.locator(".md-typeset :is(h2, h3):visible").all_inner_texts()
    assert headings == ["2023 年", "重點產業"], "no lanes, no year with nothing in it"
    assert not tab.get_by_text("已完成 50 項").is_visible(), "no tally of what is not shown"

    tab.get_by_label("狀態").select_option("計劃")
    tab.get_by_label("領域").select_option("安全與無線電")
    assert _shown(tab) == 0
    none = "沒有符合這些條件的事項。可以放寬一項條件，或選「全部顯示」。"
    expect(tab.get_by_role("status")).to_have_text(none)
    tab.goto(f"{address}{TIMELINE}?section=2024-3&status=nonsense")
    assert 0 < _shown(tab) < 20
    assert tab.get_by_label("報告的節").input_value() == "2024-3"
    tab.get_by_role("button", name="全部顯示").click()
    assert _shown(tab) == everything
    assert tab.url == address + TIMELINE


def test_a_link_leads_to_what_the_filter_hides(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}?status=planned")
    thread = tab.locator(".milestone:visible .milestone__thread a").first
    target = tab.locator(f".milestone{thread.get_attribute('href')}")
    assert not target.is_visible()
    thread.click()
    expect(target).to_be_in_viewport()
    assert "status" not in tab.url


def test_a_milestone_has_its_address_and_its_place(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TIMELINE}#jieyang-refinery")
    milestone = tab.locator(".milestone:target")
    assert milestone.locator(".status").inner_text() == "已完成"
    assert milestone.locator("time").get_attribute("datetime") == "2023"
    milestone.get_by_text("出處：2023 年部分（一）第六項").click()
    assert tab.url.endswith("/sections/2023-1/#item-6")


def test_it_reads_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address + TIMELINE)
    assert _shown(tab) == ALL
    assert not tab.locator(".filters").is_visible()
    lane = tab.locator(".lane", has_text="重點產業")
    described = lane.locator("svg").get_attribute("aria-describedby")
    told = "2023 年已完成 6 項，進行中 9 項；2024 年計劃 11 項。其中承接 5 條。"
    assert tab.locator(f"#{described}").text_content() == told
    assert lane.locator("circle").count() == 26
    assert lane.locator(".lane__thread").count() == 5
    context.close()


@pytest.mark.parametrize(
    ("date", "shown"), [("2026-04", "2026 年 4 月"), ("2026-06-05", "2026 年 6 月 5 日")]
)
def test_dates_are_as_fine_as_the_source_and_later_news_is_apart(
    tab: Page, project: Path, run: Run, date: str, shown: str
) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site")
    tab.goto(f"{address}zh-hans/yunling-2025-2026/timeline/#pier-extended")
    milestone = tab.locator(".milestone:target")
    assert milestone.locator(f"time[datetime='{date}']").inner_text() == shown
    update = milestone.locator(".milestone__update")
    assert update.inner_text() == (
        "报告之后（不是报告的内容） 2026 年 6 月 5 日：扩建工程开工。 出处：《云岭日报》"
    )
    assert update.locator("a").get_attribute("href") == "https://example.org/news/pier"
    server.shutdown()
