"""The pages of indicators of two real reports, and of two series, in each way of reading."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import keyboard, layout
from tests.browser.axe import violations
from tests.host import serve

HK = "zh-hant-hk/"
ONE = f"{HK}indicators/urban-new-jobs/"
OTHERS = [f"{HK}{path}" for path in ("indicators/", "data/", "series/state-council/data/")]


@pytest.fixture(scope="module")
def address(national_site: Path) -> Iterator[str]:
    server, served = serve(national_site)
    yield served
    server.shutdown()


@pytest.fixture(scope="module")
def indicators(national_site: Path) -> list[str]:
    """The pages of all indicators that recur, in an edition of each script."""
    addresses = [
        path.parent.relative_to(national_site).as_posix() + "/"
        for path in sorted(national_site.glob("*/indicators/*/index.html"))
    ]
    assert addresses
    return addresses


def test_axe_finds_nothing(tab: Page, address: str, indicators: list[str]) -> None:
    for path in [ONE, *OTHERS, *indicators[:2]]:
        tab.goto(address + path)
        assert violations(tab) == [], path


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_cut_off_covered_or_too_small(
    browser: Browser, address: str, indicators: list[str], width: int
) -> None:
    """The words in the pictures, too."""
    tab = browser.new_page(viewport={"width": width, "height": 780})
    questions = [layout.CUT_OR_COVERED, layout.ORPHANS]
    for path in [*OTHERS, *indicators]:
        tab.goto(address + path)
        for question in (*questions, *([layout.SMALL_TARGETS] if width > 320 else [])):
            assert tab.evaluate(question) == [], path
    tab.close()


def test_two_series_have_room(browser: Browser, many: Path) -> None:
    server, address = serve(many)
    for width in (320, 1280):
        tab = browser.new_page(viewport={"width": width, "height": 780})
        for path in sorted(many.glob("zh-hant-hk/indicators/*/")):
            tab.goto(f"{address}{path.relative_to(many).as_posix()}/")
            assert tab.evaluate(layout.CUT_OR_COVERED) == [], path
        tab.close()
    server.shutdown()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_alone(browser: Browser, address: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 780})
    for path in (ONE, OTHERS[0]):
        tab.goto(address + path)
        assert keyboard.problems(tab, one_column=width == 360) == [], path
    tab.close()


def test_on_paper(browser: Browser, address: str, indicators: list[str]) -> None:
    tab = browser.new_page(viewport={"width": 718, "height": 1047})
    tab.emulate_media(media="print")
    for path in (*OTHERS, *indicators):
        tab.goto(address + path)
        assert tab.evaluate(layout.CUT_OR_COVERED) == [], path
    tab.close()


def test_the_picture_has_the_width_that_there_is(browser: Browser, address: str) -> None:
    """Its words stay as large as they are, and grow with the reader's text."""
    sizes = {}
    for width in (360, 1280):
        tab = browser.new_page(viewport={"width": width, "height": 780})
        tab.goto(address + ONE)
        box = tab.locator(".trend__picture").bounding_box()
        text = tab.locator(".trend__value text").first.bounding_box()
        assert box and text
        sizes[width] = (box["width"], round(text["height"]))
        marks = [locator.bounding_box() for locator in tab.locator(".trend__picture circle").all()]
        assert all(mark and box["x"] <= mark["x"] <= box["x"] + box["width"] for mark in marks)
        tab.close()
    assert sizes[1280][0] > 2 * sizes[360][0]
    assert sizes[1280][1] == sizes[360][1]


def test_a_screen_reader_hears_what_is_drawn_and_reads_the_figures(tab: Page, address: str) -> None:
    tab.goto(address + ONE)
    picture = tab.get_by_role("img", name="城鎮新增就業：各期的結果與目標")
    expect(picture).to_have_count(1)
    rows = tab.get_by_role("table", name="報告裏的全部數字").get_by_role("row")
    assert [text.replace("\n", " ") for text in rows.all_inner_texts()][-4:] == [
        "2014年新增目標 1000萬人以上 2014年政府工作報告 第二部分標題與引言",
        "2013年新增 1310萬人 2014年政府工作報告 第一部分第六項",
        "2013年新增目標 900萬人以上 2013年政府工作報告 第二部分第四項",
        "2012年新增 1266萬人 2013年政府工作報告 第一部分第一項",
    ]


def test_results_and_targets_differ_by_form(browser: Browser, address: str) -> None:
    """Also where colours are the reader's own."""
    for forced in ("none", "active"):
        tab = browser.new_page(viewport={"width": 360, "height": 780}, forced_colors=forced)
        tab.goto(address + ONE)
        result = tab.locator(".trend__picture .mark--result > *").first
        target = tab.locator(".trend__picture .mark--target > *").first
        assert result.evaluate("mark => mark.tagName") == "circle"
        assert target.evaluate("mark => mark.tagName") == "rect"
        box = target.bounding_box()
        assert box and box["width"] > 3 * box["height"]
        canvas = tab.evaluate("getComputedStyle(document.body).backgroundColor")
        for mark in (result, target):
            assert mark.evaluate("mark => getComputedStyle(mark).fill") != canvas
        tab.close()


def test_a_figure_that_is_folded_opens_for_its_address(tab: Page, address: str) -> None:
    """Its row, and what that is folded in."""
    tab.goto(f"{address}{HK}council-2014/sections/1-0/")
    row = tab.locator("#railway-length")
    expect(row).not_to_be_visible()
    tab.goto(f"{address}{HK}council-2014/sections/1-0/#railway-length")
    expect(row).to_be_visible()
    expect(row).to_have_attribute("open", "")
    expect(row).to_be_in_viewport()


def test_from_a_figure_to_all_years_and_back_to_a_report(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/council-2014/indicators/#gdp-growth")
    row = tab.locator("tr").filter(has=tab.locator("a:target"))
    row.get_by_role("link", name="国内生产总值增速：各年的数字").click()
    expect(tab.locator("h1")).to_have_text("国内生产总值增速")
    tab.locator(".lines").get_by_role("link", name="2013年政府工作报告").first.click()
    expect(tab.locator("tr:target")).to_be_visible()
    assert tab.url == f"{address}zh-hans/council-2013/indicators/#gdp-growth-2013-target"
