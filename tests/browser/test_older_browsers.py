"""A browser too old for a script, or an app that forbids what it does: the page says so or helps.

What the oldest that run the scripts do with them, tests/audit/old_browsers.py asks real ones.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

SEARCH = "zh-hant-hk/search/"
REFUSAL = "#search-without"
# What is not read by a browser that is too old.
_UNREAD = "a newer syntax"
_SHOWN_AT = """milliseconds => {
  const refusal = document.querySelector("#search-without");
  const [appearing] = refusal.getAnimations();
  appearing.pause();
  appearing.currentTime = milliseconds;
  return getComputedStyle(refusal).visibility;
}"""


def _open_without_search(tab: Page, address: str) -> None:
    tab.route(
        "**/search.js*",
        lambda route: route.fulfill(body=_UNREAD, content_type="text/javascript"),
    )
    tab.goto(address + SEARCH)


def test_search_that_cannot_run_is_not_offered_and_says_why(tab: Page, address: str) -> None:
    _open_without_search(tab, address)
    expect(tab.locator(REFUSAL)).to_be_visible()
    assert "較新的瀏覽器" in tab.locator(REFUSAL).inner_text()
    assert not tab.locator("form.search").is_visible()
    assert tab.locator("#indices + ul a").first.is_visible()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_it_appears_only_when_search_has_had_time_to_run(
    browser: Browser, address: str, motion: str
) -> None:
    context = browser.new_context(reduced_motion=motion)
    tab = context.new_page()
    _open_without_search(tab, address)
    assert [tab.evaluate(_SHOWN_AT, time) for time in (0, 999, 1001)] == [
        "hidden",
        "hidden",
        "visible",
    ]
    context.close()


def test_search_that_runs_takes_it_away(tab: Page, address: str) -> None:
    tab.goto(address + SEARCH)
    expect(tab.locator("form.search")).to_be_visible()
    assert not tab.locator(REFUSAL).is_visible()


def test_a_figure_is_copied_where_the_clipboard_may_not_be_written_to(
    tab: Page, address: str
) -> None:
    tab.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    tab.goto(f"{address}zh-hant-hk/guangdong-2023-2024/indicators/")
    block = tab.locator(".references")
    block.locator("summary").click()
    block.get_by_role("button", name="複製").first.click()
    expect(block.get_by_role("button", name="已複製")).to_have_count(1)
    tab.evaluate("document.body.prepend(document.createElement('textarea'))")
    field = tab.locator("body > textarea")
    field.press("Control+V")
    assert field.input_value() == block.locator(".paste").first.inner_text()
