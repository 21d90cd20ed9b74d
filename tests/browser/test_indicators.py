"""The table of all figures: read whole or in part, led to, and explained where a word stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.html_page import HtmlPage

BRIEFING = "guangdong-2023-2024"
INDICATORS = f"zh-hant-hk/{BRIEFING}/indicators/"
ROWS = ".lines tbody tr[id]"


@pytest.fixture
def scriptless(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def chosen(tab: Page) -> tuple[str, int]:
    """How many figures the chip that is chosen tells of, and how many are to be seen."""
    chip = tab.locator(".chosen-figures label").filter(has=tab.locator(":checked"))
    return chip.inner_text(), tab.locator(f"{ROWS}:visible").count()


def test_each_figure_stands_once(site: Path) -> None:
    for edition in ("zh-hans", "zh-hant-hk"):
        page = HtmlPage(site, site / edition / BRIEFING / "indicators/index.html")
        rows = page.tree.xpath("//table[@class='lines']/tbody/tr[@id]")
        figures = [row.xpath("string(td[1])") for row in rows]
        assert len(page.tree.xpath("//main//data")) == len(figures)
        assert f"、{len(figures)}" in page.tree.xpath("string(//p[@class='lead'])")


def test_a_part_is_shown_and_counted_without_a_script(scriptless: Page, address: str) -> None:
    scriptless.goto(address + INDICATORS)
    told, total = chosen(scriptless)
    assert told == f"全部{total}個"
    for name in ("目標", "佔比"):
        chip = scriptless.locator(".chosen-figures label", has_text=name)
        chip.locator("input").check()
        told, shown = chosen(scriptless)
        assert told == f"{name}{shown}個"
        assert 0 < shown < total
        headings = scriptless.locator(".of-subject h2:visible").count()
        assert headings == scriptless.locator(f".of-subject:visible:has({ROWS}:visible)").count()
    assert scriptless.locator(f"{ROWS}:visible button").all_inner_texts() == [
        text for text in scriptless.locator(f"{ROWS} button").all_inner_texts() if "佔比" in text
    ]


def test_browsers_that_do_not_know_has_show_the_same(tab: Page, address: str) -> None:
    """There a script hides what the style sheet hides elsewhere."""
    tab.add_init_script("CSS.supports = () => false")
    tab.goto(f"{address}{INDICATORS}?show=target")
    assert chosen(tab)[0] == f"目標{tab.locator(f'{ROWS}:not([hidden])').count()}個"
    tab.get_by_role("radio", name="全部").check()
    assert tab.locator(".all-figures [hidden]").count() == 0


def test_what_is_shown_stays_in_the_address(tab: Page, address: str) -> None:
    tab.goto(address + INDICATORS)
    tab.get_by_role("radio", name="目標").check()
    assert tab.url == f"{address}{INDICATORS}?show=target"
    tab.reload()
    assert chosen(tab)[0].startswith("目標")
    tab.get_by_role("radio", name="全部").check()
    assert tab.url == address + INDICATORS


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    ("anchor", "figure"),
    [
        ("digitalised-firms", "約5000家"),
        ("digitalised-firms-2023-result", "約5000家"),
        ("digitalised-firms-2024-target", "9200家"),
    ],
)
def test_an_indicator_and_each_figure_has_its_address(
    browser: Browser, address: str, width: int, anchor: str, figure: str
) -> None:
    """Below what stays in view at the top, and also where the chips hid it."""
    tab = browser.new_page(viewport={"width": width, "height": 740})
    for query in ("", "?show=rate"):
        tab.goto(f"{address}{INDICATORS}{query}#{anchor}")
        row = tab.locator(ROWS).filter(has=tab.locator(":target")).or_(tab.locator("tr:target"))
        expect(row.locator("td").first).to_have_text(figure)
        covered = """row => {
          const {left, top} = row.querySelector("th a").getBoundingClientRect();
          return !row.contains(document.elementFromPoint(left + 5, top + 5));
        }"""
        assert not row.evaluate(covered), query
        assert "show" not in tab.url
    tab.close()


def test_a_word_opens_what_it_means(tab: Page, address: str) -> None:
    """By a click and by the keyboard, and it closes again."""
    tab.goto(address + INDICATORS)
    word = tab.locator(f"{ROWS} button", has_text="2023年全年").first
    meaning = tab.locator("#kind-flow")
    for open_it in (word.click, lambda: word.press("Enter")):
        expect(meaning).not_to_be_visible()
        open_it()
        expect(meaning.locator("p")).to_have_text("全年數：一年裏完成或產生的數。")
        expect(meaning).to_be_visible()
        tab.keyboard.press("Escape")
    word.click()
    shown = tab.get_by_role("dialog", name="全年數")
    expect(shown).to_be_focused()
    assert violations(tab) == []
    shown.get_by_role("button", name="關閉").press("Enter")
    expect(shown).to_be_hidden()
    expect(word).to_be_focused()
    tab.locator(f"{ROWS} button", has_text="報告所列，口徑不明").first.click()
    stated = tab.locator(":popover-open p")
    assert stated.all_inner_texts() == [
        "數量：報告給出的數量，沒有說明是當年的還是累計的。",
        "報告數：報告寫出來、但不是已經實現的結果，或沒有說明是哪一年的結果。",
    ]


def test_what_the_words_mean_can_be_read_where_nothing_opens(tab: Page, address: str) -> None:
    """In browsers that do not know popovers it stands at the foot."""
    tab.goto(address + INDICATORS)
    tab.evaluate("document.querySelectorAll('[popover]').forEach(each => { each.popover = null; })")
    expect(tab.locator("#kind-flow")).to_be_visible()


def test_a_name_leads_to_all_about_the_figure(tab: Page, address: str) -> None:
    tab.goto(f"{address}{INDICATORS}#listed-funds")
    tab.locator("a:target").click()
    row = tab.locator("details.row:target")
    expect(row).to_have_attribute("open", "")
    expect(row.locator("summary data")).to_have_text("469.60億元")
