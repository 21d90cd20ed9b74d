"""Type: nothing between Chinese and digits to be copied, and no figure parted in a heading."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page

from generator.model.spacing import unspaced
from tests.browser import layout
from tests.browser.page_types import every_type
from tests.html_page import pages

WIDTHS = (360, 768, 1280)
_COPIED = """() => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  getSelection().selectAllChildren(document.body);
  return getSelection().toString();
}"""
_PARTED = re.compile(r"[0-9%‰]\n[㐀-鿿]|[0-9.,—]\n[0-9.,—%‰]|\n.$")


def _parted(tab: Page) -> list[str]:
    """Headings of which a line ends before a unit, inside a number, or before a last character."""
    texts = ["\n".join(lines) for lines in tab.evaluate(layout.HEADING_LINES)]
    return [text for text in texts if _PARTED.search(text)]


def test_nothing_stands_between_chinese_and_a_number_that_is_copied(
    tab: Page, address: str, site: Path
) -> None:
    tab.set_viewport_size({"width": 1280, "height": 800})
    for url in every_type(site):
        tab.goto(address + url)
        lines = tab.evaluate(_COPIED).splitlines()
        assert lines
        assert [line for line in lines if unspaced(line) != line] == [], url
        assert tab.evaluate("getComputedStyle(document.body).textAutospace") == "normal"


def test_no_line_of_a_heading_ends_in_a_figure_or_before_the_last_character(
    tab: Page, address: str, site: Path
) -> None:
    wrong = []
    for page in pages(site / "zh-hans"):
        tab.goto(f"{address}zh-hans/{page.url}")
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            wrong += [(page.url, width, text) for text in _parted(tab)]
    assert wrong == []


def test_a_figure_stays_whole_in_a_heading_of_any_width(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/guangdong-2023-2024/figures/")
    for width in range(11, 20):
        style = f"article :is(h1, h2, h3) {{ max-width: {width}em; word-break: normal !important }}"
        tab.evaluate(layout.ADD_STYLES, style)
        broken = [text for text in _parted(tab) if not re.search(r"\n.$", text)]
        assert broken == [], width
