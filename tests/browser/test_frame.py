"""What every page has around it, and what it does for a reader."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import layout
from tests.browser.page_types import every_type

BRIEFING = "zh-hant-hk/guangdong-2023-2024/"
INDICATORS = f"{BRIEFING}indicators/"
SECTION = f"{BRIEFING}sections/2023-4/"
_FOLD = """() => {
  const [outer, inner] = ["details", "details"].map(name => document.createElement(name));
  const place = document.createElement("p");
  place.id = "folded";
  place.textContent = "藏在裏面";
  inner.append(place);
  outer.append(inner);
  document.querySelector("article").append(outer);
}"""
_OPEN = "[...document.querySelectorAll('details')].filter(each => each.open).length"
_SIZE = "getComputedStyle(document.querySelector('article p')).fontSize"


def test_what_is_folded_opens_for_a_link_to_it(tab: Page, address: str) -> None:
    """In browsers that do not do so themselves: the address changes without their noticing."""
    tab.goto(address + INDICATORS)
    tab.evaluate(_FOLD)
    place = tab.locator("#folded")
    assert not place.is_visible()
    tab.evaluate("history.replaceState(null, '', '#folded')")
    tab.evaluate("dispatchEvent(new HashChangeEvent('hashchange'))")
    assert place.is_visible()
    box = place.bounding_box()
    assert box
    assert 0 <= box["y"] < 780


def test_what_is_folded_is_open_on_paper_alone(tab: Page, address: str) -> None:
    tab.goto(address + INDICATORS)
    tab.evaluate(_FOLD)
    folded = tab.locator("details").count()
    already = tab.evaluate(_OPEN)
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate(_OPEN) == folded
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate(_OPEN) == already


def test_what_is_folded_is_on_paper_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address + SECTION)
    inside = tab.locator("details:not([open]) p").first
    assert not inside.is_visible()
    tab.emulate_media(media="print")
    assert inside.is_visible()
    context.close()


@pytest.mark.parametrize("switch", [".editions", ".bottom__editions"])
def test_another_edition_opens_at_the_same_place(tab: Page, address: str, switch: str) -> None:
    tab.goto(f"{address}{INDICATORS}?of={quote('報告')}#listed-funds")
    other = tab.locator(switch).get_by_text("简体")
    # The reader has not moved on, whatever it takes to get at the link.
    other.evaluate("link => link.click()")
    tab.wait_for_url("**/zh-hans/**")
    path = INDICATORS.replace("zh-hant-hk", "zh-hans")
    assert tab.url == f"{address}{path}?of={quote('報告')}#listed-funds"


def test_another_edition_opens_where_one_was_reading(tab: Page, address: str) -> None:
    tab.goto(address + SECTION)
    heading = tab.locator("h2[id]").nth(1)
    heading.evaluate("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 40)")
    tab.locator(".editions").get_by_text("简体").evaluate("link => link.click()")
    tab.wait_for_url("**/zh-hans/**")
    assert tab.url.endswith(f"/sections/2023-4/#{heading.get_attribute('id')}")
    top = heading.bounding_box()
    assert top
    assert 0 <= top["y"] < 780 / 4


def test_at_the_top_of_a_page_its_address_is_enough(tab: Page, address: str) -> None:
    tab.goto(address + SECTION)
    tab.locator(".editions").get_by_text("简体").click()
    tab.wait_for_url("**/zh-hans/**")
    assert tab.url.endswith("/sections/2023-4/")


def test_the_menu_is_one_row_on_a_phone(tab: Page, address: str) -> None:
    """Two rows of a head: the names of the site and of the editions, and the menu."""
    tab.goto(address + SECTION)
    rows = (
        [".top__brand", ".editions"],
        [".main-nav li:first-child", ".main-nav li:last-child", ".main-nav__menu", ".large"],
    )
    for parts in rows:
        middles = [_middle(tab.locator(part)) for part in parts]
        assert max(middles) - min(middles) < 8, parts
    head = tab.locator(".top").bounding_box()
    assert head
    assert head["height"] <= 100
    menu = tab.locator(".main-nav__menu").bounding_box()
    assert menu
    assert menu["x"] + menu["width"] <= 360, "seen, however long the row"


def _middle(part: Locator) -> float:
    box = part.bounding_box()
    assert box
    return box["y"] + box["height"] / 2


@pytest.mark.parametrize("width", [360, 1280])
def test_menus_show_where_one_is(browser: Browser, address: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 500})
    tab.goto(f"{address}{BRIEFING}about/")
    at = tab.locator(".main-nav [aria-current]").bounding_box()
    row = tab.locator(".main-nav ul").bounding_box()
    assert at
    assert row
    assert row["x"] <= at["x"]
    assert at["x"] + at["width"] <= row["x"] + row["width"]
    if width == 1280:
        tab.goto(f"{address}{BRIEFING}sections/2024-7/")
        expect(tab.locator(".menu [aria-current]")).to_be_in_viewport(ratio=0.9)
        tab.evaluate("scrollTo(0, 1500)")
        expect(tab.locator(".menu [aria-current]")).to_be_in_viewport(ratio=0.9)
    tab.close()


def test_large_type_needs_no_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address + SECTION)
    before = tab.locator("article p").first.bounding_box()
    box = tab.get_by_role("checkbox", name="大字")
    box.press("Space")
    expect(box).to_be_checked()
    expect(tab.locator("html")).to_have_css("font-size", "22px")
    after = tab.locator("article p").first.bounding_box()
    assert before
    assert after
    assert after["height"] > before["height"] * 1.2
    tab.emulate_media(media="print")
    expect(tab.locator("html")).to_have_css("font-size", "16px")
    context.close()


def test_large_type_is_remembered(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 780})
    tab = context.new_page()
    tab.goto(address + SECTION)
    usual = tab.evaluate(_SIZE)
    tab.get_by_role("checkbox", name="大字").check()
    large = tab.evaluate(_SIZE)
    assert float(large[:-2]) > float(usual[:-2]) * 1.25
    tab.goto(address + INDICATORS)
    expect(tab.get_by_role("checkbox", name="大字")).to_be_checked()
    assert tab.evaluate(_SIZE) == large
    tab.get_by_role("checkbox", name="大字").uncheck()
    tab.reload()
    expect(tab.get_by_role("checkbox", name="大字")).not_to_be_checked()
    assert tab.evaluate(_SIZE) == usual
    context.close()


@pytest.mark.parametrize("percent", [137.5, 200])
def test_large_type_loses_nothing(tab: Page, address: str, site: Path, percent: float) -> None:
    """That of the site, and twice the usual, as a reader may set it."""
    wrong = []
    for url in every_type(site):
        if url.startswith("zh-hant-hk/"):
            tab.goto(address + url)
            tab.evaluate(layout.ADD_STYLES, f"html {{ font-size: {percent}% !important }}")
            wrong += [f"{url}: {line}" for line in tab.evaluate(layout.CUT_OR_COVERED)]
    assert wrong == []


def test_colours_of_the_reader_show_what_is_chosen(browser: Browser, address: str) -> None:
    tab = browser.new_page(viewport={"width": 360, "height": 780}, forced_colors="active")
    tab.goto(address + SECTION)
    box = tab.get_by_role("checkbox", name="大字")
    before = box.evaluate("box => getComputedStyle(box).borderTopWidth")
    box.check()
    assert box.evaluate("box => getComputedStyle(box).borderTopWidth") != before
    tab.close()


def test_a_title_breaks_between_its_clauses(tab: Page, address: str) -> None:
    tab.goto(address + BRIEFING.replace("zh-hant-hk", "zh-hans") + "print/")
    lines, *_ = tab.evaluate(layout.HEADING_LINES)
    assert lines == [
        "广东工业和信息化：",
        "2023年做了什么，",
        "2024年计划什么",
        "（整份简报，打印用）",
    ]
