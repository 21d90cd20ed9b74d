"""A walk through a page by the Tab key."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

# The element that has the focus, or null at the page's end.
_FOCUS = """() => {
  const link = document.activeElement;
  if (link === document.body) return null;
  const box = [...link.getClientRects()].find(each => each.width > 1);
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const {outlineStyle, outlineWidth} = getComputedStyle(link);
  return {
    name: link.outerHTML,
    area: link.closest(".skip, .editions, .main-nav, .menu, main, header, footer")
      .className.split(" ")[0],
    hasRing: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    isOnScreen: box.left >= 0 && box.right <= document.documentElement.clientWidth
      && box.top >= 0 && box.bottom <= innerHeight,
    isUncovered: link.contains(hit),
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
  };
}"""

_FOCUSABLE = """() =>
  [...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex]")]
    .filter(each => each.checkVisibility() && each.tabIndex >= 0)
    // Of the choices of one thing the Tab key stops at the one that is chosen.
    .filter(each => !each.matches("[type=radio]:not(:checked)"))
    .map(each => each.outerHTML)
"""


def stop(tab: Page) -> dict[str, Any] | None:
    """Press Tab; tell of what then has the focus, or None at the page's end."""
    tab.keyboard.press("Tab")
    focus: dict[str, Any] | None = tab.evaluate(_FOCUS)
    return focus


def problems(tab: Page, *, one_column: bool) -> list[str]:
    """Stops left out or out of order, not seen whole, or without a ring.

    In one column no stop, but the first after the skip link, is above the one before it.
    """
    expected = tab.evaluate(_FOCUSABLE)
    stops = [stop(tab) or {"name": "nothing"} for _ in expected]
    names = [stop["name"] for stop in stops]
    if names != expected:
        pairs = zip(names, expected, strict=True)
        return [f"{name}, expected {right}" for name, right in pairs if name != right]
    faults = []
    for held in stops:
        good = ("hasRing", "isOnScreen", "isUncovered")
        faults += [f"not {fault}: {held['name']}" for fault in good if not held[fault]]
    if one_column:
        faults += [
            f"back up the page: {after['name']}"
            for before, after in pairwise(stops)
            if before["area"] != "skip" and after["bottom"] <= before["top"]
        ]
    return faults
