"""Terms explain themselves where they stand; the page of all of them is folded."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.axe import violations

SECTION = "zh-hant-hk/guangdong-2023-2024/sections/2023-1/"
TERMS = "zh-hant-hk/terms/"
TERM = "鏈長制"
LINK = "a.term[href$='#chain-chief-system']"
SAID = "由政府負責人擔任「鏈長」、分工聯繫產業鏈或產業集群的制度。"
_SCREENS = "document.documentElement.scrollHeight / 740"
_OPEN_ALL = "document.querySelectorAll('details').forEach(each => { each.open = true; })"


def _ask(tab: Page, address: str) -> None:
    """Opens the explanation by keyboard."""
    tab.goto(address + SECTION)
    tab.locator(LINK).focus()
    tab.keyboard.press("Enter")


def test_a_term_is_explained_where_it_stands(tab: Page, address: str) -> None:
    _ask(tab, address)

    note = tab.get_by_role("dialog", name=TERM)
    expect(note).to_be_focused()
    expect(note).to_contain_text(SAID)
    expect(tab.locator(LINK)).to_have_attribute("aria-expanded", "true")
    assert tab.url == address + SECTION
    assert violations(tab) == []

    tab.keyboard.press("Escape")

    expect(note).to_be_hidden()
    expect(tab.locator(LINK)).to_be_focused()
    expect(tab.locator(LINK)).to_have_attribute("aria-expanded", "false")


def test_what_a_report_means_by_it_is_told_too(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/guangdong-2023-2024/sections/2023-2/")
    tab.locator("a.term[href$='#carbon-peak--guangdong-2023-2024']").click()

    told = tab.get_by_role("dialog", name="碳达峰").get_by_role("paragraph")

    expect(told.nth(1)).to_contain_text("二氧化碳排放量达到最高值")
    expect(told.nth(2)).to_have_text("2023年部分（二）第四项的用法：只讲工业领域的碳达峰。")


def test_the_explanation_does_not_lie_on_the_term(tab: Page, address: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.goto(address + SECTION)
    tab.locator(LINK).evaluate("link => scrollTo(0, link.getBoundingClientRect().top - 720)")
    tab.locator(LINK).click()

    note = tab.get_by_role("dialog", name=TERM)
    expect(note).to_be_focused()

    term, sheet = tab.locator(LINK).bounding_box(), note.bounding_box()
    assert term and sheet
    assert term["y"] + term["height"] <= sheet["y"] + 1
    assert sheet["y"] + sheet["height"] == 740


def test_it_stands_at_the_term_where_there_is_room(browser: Browser, address: str) -> None:
    tab = browser.new_page(viewport={"width": 1280, "height": 740})
    _ask(tab, address)
    note = tab.get_by_role("dialog", name=TERM)
    expect(note).to_be_focused()

    term, box = tab.locator(LINK).bounding_box(), note.bounding_box()
    assert term and box
    gap = max(box["y"] - term["y"] - term["height"], term["y"] - box["y"] - box["height"])
    assert 0 < gap < 16
    assert box["x"] < term["x"] + term["width"] and term["x"] < box["x"] + box["width"]
    tab.close()


def test_one_returns_from_the_page_of_all_terms_to_the_very_line(tab: Page, address: str) -> None:
    _ask(tab, address)
    expect(tab.get_by_role("dialog", name=TERM)).to_be_focused()
    at = tab.evaluate("scrollY")
    tab.get_by_role("link", name="全部解釋").click()

    entry = tab.locator("#chain-chief-system")
    expect(entry).to_have_attribute("open", "")
    expect(entry).to_be_in_viewport()
    tab.locator(".contents a").first.click()
    expect(tab.locator(".return")).to_have_count(0)
    tab.go_back()
    tab.locator(".contents a").nth(1).click()
    tab.go_back()
    tab.get_by_role("link", name="返回剛才讀到的地方").click()

    tab.wait_for_url(address + SECTION)
    assert tab.evaluate("scrollY") == at


def test_who_comes_from_elsewhere_is_offered_no_way_back(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TERMS}#chain-chief-system")

    expect(tab.locator("#chain-chief-system p").first).to_be_visible()
    expect(tab.locator(".return")).to_have_count(0)


def test_where_it_cannot_be_fetched_the_link_leads_on(tab: Page, address: str) -> None:
    def refuse(route: Route) -> None:
        if route.request.resource_type == "fetch":
            route.abort()
        else:
            route.continue_()

    tab.route(f"**/{TERMS}*", refuse)
    _ask(tab, address)

    tab.wait_for_url(f"{address}{TERMS}#chain-chief-system")


def test_a_browser_without_popovers_follows_the_link(tab: Page, address: str) -> None:
    tab.add_init_script("delete HTMLElement.prototype.showPopover")
    _ask(tab, address)

    tab.wait_for_url(f"{address}{TERMS}#chain-chief-system")


def test_without_script_the_link_leads_to_the_entry(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address + SECTION)
    tab.locator(LINK).click()

    entry = tab.locator("#chain-chief-system")
    expect(entry).to_be_in_viewport()
    entry.locator("summary").click()
    expect(entry).to_contain_text(SAID)
    context.close()


def test_the_page_of_all_terms_is_short(tab: Page, address: str) -> None:
    tab.goto(address + TERMS)
    assert tab.evaluate(_SCREENS) <= 8
    tab.evaluate(_OPEN_ALL)
    assert 8 < tab.evaluate(_SCREENS) <= 40


def test_a_term_that_explains_another_leads_to_it(tab: Page, address: str) -> None:
    tab.goto(f"{address}{TERMS}#chain-chief-system")
    tab.locator("#chain-chief-system").get_by_role("link", name="戰略性產業集群").click()

    expect(tab.locator("#strategic-clusters p").first).to_be_visible()
    assert tab.url == f"{address}{TERMS}#strategic-clusters"
