"""What every page has around it, and what it does for a reader."""

from __future__ import annotations

from playwright.sync_api import Page

INDICATORS = "zh-hant-hk/guangdong-2023-2024/indicators/"
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
    assert box and 0 <= box["y"] < 780


def test_what_is_folded_is_open_on_paper_alone(tab: Page, address: str) -> None:
    tab.goto(address + INDICATORS)
    tab.evaluate(_FOLD)
    folded = tab.locator("details").count()
    already = tab.evaluate(_OPEN)
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate(_OPEN) == folded
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate(_OPEN) == already
