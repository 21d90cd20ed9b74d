"""A site of several reports in each way of reading: its home, its series, an older report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import keyboard, layout
from tests.browser.axe import violations
from tests.host import serve
from tests.series import EARLIER
from tests.test_many_reports import NAMES

SERIES = "series/yunling-ports/"
PAGES = [
    f"{edition}/{path}"
    for edition in ("zh-hans", "zh-hant-hk")
    for path in (
        *("", SERIES, f"{SERIES}timeline/", "about/", "search/", "terms/", "hong-kong-macao/"),
        *(f"{EARLIER}/", f"{EARLIER}/indicators/", f"{EARLIER}/timeline/"),
    )
]
OF_ALL = [f"zh-hant-hk/{path}" for path in ("", SERIES, f"{SERIES}timeline/", "about/")]


@pytest.fixture(scope="module")
def address(many: Path) -> Iterator[str]:
    """Three reports of two series, served."""
    server, served = serve(many)
    yield served
    server.shutdown()


def test_axe_finds_nothing(tab: Page, address: str) -> None:
    for path in PAGES:
        tab.goto(address + path)
        assert violations(tab) == [], path


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_cut_off_or_too_small(browser: Browser, address: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 780})
    questions = [layout.CUT_OR_COVERED, layout.ORPHANS]
    for path in PAGES:
        tab.goto(address + path)
        for question in (*questions, *([layout.SMALL_TARGETS] if width > 320 else [])):
            assert tab.evaluate(question) == [], path
    tab.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_alone(browser: Browser, address: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 780})
    for path in OF_ALL:
        tab.goto(address + path)
        assert keyboard.problems(tab, one_column=width == 360) == [], path
    tab.close()


def test_on_paper(browser: Browser, address: str) -> None:
    tab = browser.new_page(viewport={"width": 718, "height": 1047})
    tab.emulate_media(media="print")
    for path in OF_ALL:
        tab.goto(address + path)
        assert tab.evaluate(layout.CUT_OR_COVERED) == [], path
    tab.close()


def test_links_are_seen_where_colours_are_forced(browser: Browser, address: str) -> None:
    plain = """() => [...document.querySelectorAll("main a[href]")]
      .filter(link => !getComputedStyle(link).textDecorationLine.includes("underline")
        && !link.closest("nav")).map(link => link.outerHTML)"""
    tab = browser.new_page(viewport={"width": 360, "height": 780}, forced_colors="active")
    for path in OF_ALL:
        tab.goto(address + path)
        assert tab.evaluate(plain) == [], path
    tab.close()


def test_an_earlier_year_opens_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}zh-hans/{SERIES}timeline/")
    milestone = tab.get_by_role("link", name="三号泊位启用").last
    expect(milestone).to_be_hidden()
    tab.get_by_role("heading", name=f"{NAMES[EARLIER]} 已完成").click()
    milestone.click()
    assert tab.url.startswith(f"{address}zh-hans/{EARLIER}/timeline/#")
    context.close()


def test_from_home_to_an_older_report_and_back_to_the_latest(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/")
    tab.locator(".main-nav").get_by_role("link", name="报告").click()
    tab.locator("#reports ~ dl").first.get_by_role("link", name="2025年").click()
    expect(tab.locator("article .kicker")).to_have_text(NAMES[EARLIER])
    tab.locator(".newer a").click()
    expect(tab.locator("article .kicker")).to_have_text("2026年云岭港口报告")
    tab.locator(".breadcrumbs").get_by_role("link", name="云岭省港口工作报告").click()
    assert tab.url == f"{address}zh-hans/{SERIES}"


def test_every_hit_says_of_which_report_it_is(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/search/?q=港口")
    more = tab.locator("#more")
    facts = tab.locator(".results__facts")
    expect(facts).to_have_count(10)
    while more.is_visible():
        seen = facts.count()
        more.click()
        expect(facts.nth(seen)).to_be_visible()
    told = facts.all_inner_texts()
    assert all(any(name in line for line in told) for name in NAMES.values())
    shared = [line for line in told if not any(name in line for name in NAMES.values())]
    assert {line.split(" · ")[0] for line in shared} <= {"政策用语", "页面"}
