"""Home on a phone: what only this site knows stands first, and all of it is short."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import EDITIONS

_SCREEN = 740
_MOST_SCREENS = 5
_FIRST_PLAN = 1.5
_SMALLEST = 24
_HOMES = [f"{edition}/{below}" for edition in EDITIONS for below in ("", "guangdong-2023-2024/")]
_ENDS = """selector => [...document.querySelectorAll(selector)]
  .map(each => scrollY + each.getBoundingClientRect().bottom)"""
_CELLS = """() => [...document.querySelectorAll(".strip__cells a")].map(cell => {
  const { width, height } = cell.getBoundingClientRect();
  return [Math.min(width, height), cell.textContent, getComputedStyle(cell).borderRadius,
    getComputedStyle(cell).backgroundColor, [...cell.classList].pop()];
})"""


@pytest.fixture
def phone(browser: Browser) -> Page:
    return browser.new_page(viewport={"width": 360, "height": _SCREEN})


@pytest.mark.parametrize("home", _HOMES)
def test_what_matters_stands_in_the_first_screens(phone: Page, address: str, home: str) -> None:
    phone.goto(address + home)
    assert phone.evaluate("document.documentElement.scrollHeight") <= _MOST_SCREENS * _SCREEN
    assert phone.evaluate(_ENDS, ".findings li")[0] <= _SCREEN
    assert phone.evaluate(_ENDS, "main data")[0] <= _SCREEN
    plans = ".tag--target, .strip:last-child h3"
    assert min(phone.evaluate(_ENDS, plans)) <= _FIRST_PLAN * _SCREEN
    phone.close()


def test_each_cell_is_large_enough_has_a_name_and_looks_like_its_legend(
    phone: Page, address: str
) -> None:
    phone.goto(f"{address}zh-hans/")
    cells = phone.evaluate(_CELLS)
    states = {"continued": "接着做", "new": "新的", "dropped": "没有再提"}
    looks: dict[str, set[tuple[str, str]]] = {}
    for size, name, radius, colour, code in cells:
        assert size >= _SMALLEST, name
        state = code.removeprefix("cell--")
        assert name.endswith(f"：{states[state]}")
        looks.setdefault(state, set()).add((radius, colour))
    assert looks.keys() == states.keys()
    alike = [shown for look in looks.values() for shown in look]
    assert len(alike) == len(set(alike)) == len(states), "one look a state, and no look of two"
    legend = phone.locator(".strip__legend").all_inner_texts()
    told = [line.split("\n") for line in legend]
    counted = [
        [
            f"{states[state]}{count}项"
            for state in states
            if (count := sum(cell[-1] == f"cell--{state}" for cell in part))
        ]
        for part in (cells[: len(cells) // 2], cells[len(cells) // 2 :])
    ]
    assert told == counted
    phone.close()


def test_a_cell_and_a_finding_lead_to_their_item(phone: Page, address: str) -> None:
    phone.goto(f"{address}zh-hans/")
    cell = phone.locator(".strip__cells .cell--dropped").first
    title = cell.inner_text().partition("：")[0]
    cell.click()
    assert phone.locator(":target").inner_text().startswith(title)
    phone.go_back()
    phone.locator(".findings a").first.click()
    assert phone.locator(":target").count() == 1
    phone.close()


def test_what_is_known_of_the_report_opens(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}zh-hant-hk/")
    fact = page.get_by_text("本簡報編成")
    assert not fact.is_visible()
    page.locator(".source-line summary").click()
    assert fact.is_visible()
    context.close()


def test_headline_figures_stand_two_beside_each_other(phone: Page, address: str) -> None:
    phone.goto(f"{address}zh-hans/")
    tops = phone.locator(".headline").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect().top)"
    )
    assert tops[::2] == tops[1::2]
    assert len(tops) == len(phone.locator(".headline data").all()) - 1 == 6
    phone.close()
