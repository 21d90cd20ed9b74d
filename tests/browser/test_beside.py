"""The report beside its briefing: what became of each figure is seen and heard, at any width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import violations
from tests.test_drafted_files import DRAFTED


@pytest.fixture(scope="module", params=[360, 1280])
def beside(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    tab = browser.new_page(viewport={"width": request.param, "height": 780})
    tab.goto((DRAFTED / "beside.html").as_uri())
    yield tab
    tab.close()


def test_nothing_keeps_anyone_from_reading_it(beside: Page) -> None:
    assert violations(beside) == []
    assert beside.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_each_figure_says_what_became_of_it(beside: Page) -> None:
    def told(text: str) -> str | None:
        return beside.get_by_text(text, exact=True).first.get_attribute("title")

    assert told("210个") == "用上了：kaigong-xiangmu"
    assert told("2032年1月20日") == "不是数量：日期"
    assert told("第二次") == "不是数量：序数"


def test_each_place_has_the_item_that_tells_of_it(beside: Page) -> None:
    row = beside.locator("[id='1.0.1']")
    assert row.get_by_role("heading").inner_text() == "报告第 26 行（1.0.1）"
    assert row.locator(".briefing p").all_inner_texts() == [
        "sections/1-0.yml",
        "标题还没有写",
        "摘要还没有写",
    ]
    assert "开工项目 210 个 2031，结果，数量" in " ".join(row.inner_text().split())
