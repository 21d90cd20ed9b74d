"""How far a reader scrolls on a phone, how many sheets a printer takes, how much a page weighs.

Of the real report, and of two with far more figures in a section.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.page_types import page_type
from tests.host import serve
from tests.html_page import pages

HK = "zh-hant-hk"
SCREEN = 740
SCREENS = {
    "home": 5,
    "briefing": 5,
    "section": 6,
    "indicators": 8,
    "timeline": 8,
    "figures": 8,
    "terms": 8,
}
SCREENS_WHEN_OPEN = {"section": 10, "indicators": 20, "timeline": 16, "figures": 24, "terms": 40}
SHEETS = {"section": 2, "whole": 16}
BYTES = 60_000
BYTES_OF_LONG = {"terms": 130_000, "figures": 130_000, "whole": 130_000}
BYTES_OF_A_ROW, BYTES_OF_A_PICTURE = 400, 2_000
"""On the page of an indicator: with sixty figures in six pictures it has 60 KB."""
_A_SHEET = re.compile(rb"/Type\s*/Page\b")
_OPEN_ALL = "document.querySelectorAll('main details').forEach(each => { each.open = true; })"
_FIGURES = "document.querySelectorAll('.row').length"


def addresses(site: Path) -> dict[str, list[str]]:
    """Those of the pages of an edition, by type."""
    by_type: dict[str, list[str]] = {}
    for page in pages(site / HK):
        by_type.setdefault(page_type(page), []).append(f"{HK}/{page.url}")
    return by_type


@pytest.fixture(scope="module", params=["site", "national_site"])
def built(request: pytest.FixtureRequest) -> Path:
    path: Path = request.getfixturevalue(request.param)
    return path


@pytest.fixture(scope="module")
def served(built: Path) -> Iterator[str]:
    server, address = serve(built)
    yield address
    server.shutdown()


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    tab = browser.new_page(viewport={"width": 360, "height": SCREEN})
    yield tab
    tab.close()


def screens(tab: Page) -> float:
    height: int = tab.evaluate("document.documentElement.scrollHeight")
    return height / SCREEN


@pytest.mark.parametrize("kind", SCREENS)
def test_a_page_is_few_screens_long(phone: Page, served: str, built: Path, kind: str) -> None:
    """Closed as it comes, and with every part open: then each figure takes a fifth of a screen."""
    too_long = []
    for url in addresses(built)[kind]:
        phone.goto(served + url)
        if (closed := screens(phone)) > SCREENS[kind]:
            too_long.append(f"{url}: {closed:.1f}")
        limit = SCREENS_WHEN_OPEN.get(kind, SCREENS[kind] * 2)
        phone.evaluate(_OPEN_ALL)
        if (opened := screens(phone)) > max(limit, SCREENS[kind] + phone.evaluate(_FIGURES) / 5):
            too_long.append(f"{url}, open: {opened:.1f}")
    assert too_long == []


@pytest.mark.parametrize("kind", SHEETS)
def test_a_print_is_few_sheets(browser: Browser, served: str, built: Path, kind: str) -> None:
    """With everything that is folded on the screen; ten figures and more of a section are one."""
    tab = browser.new_page()
    too_many = []
    for url in addresses(built)[kind]:
        tab.goto(served + url)
        tab.evaluate("dispatchEvent(new Event('beforeprint'))")
        sheets = len(_A_SHEET.findall(tab.pdf(prefer_css_page_size=True)))
        if not 0 < sheets <= max(SHEETS[kind], math.ceil(tab.evaluate(_FIGURES) / 10)):
            too_many.append(f"{url}: {sheets}")
    tab.close()
    assert too_many == []


def test_no_page_is_heavy(built: Path) -> None:
    """As it is written, for old phones read all of it before they show any."""
    too_heavy = [
        f"{page.url}: {size}"
        for page in pages(built / HK)
        if (size := page.path.stat().st_size) > BYTES_OF_LONG.get(page_type(page), BYTES)
    ]
    assert too_heavy == []


def test_a_page_of_an_indicator_has_room_for_many_reports(national_site: Path) -> None:
    contents = [
        path.read_bytes() for path in (national_site / HK / "indicators").glob("*/index.html")
    ]
    rows = [row for page in contents for row in re.findall(b"<tr><th scope=.*?</tr>", page)]
    pictures = [
        picture for page in contents for picture in re.findall(b"(?s)<figure.*?</figure>", page)
    ]
    assert 0 < max(map(len, rows)) <= BYTES_OF_A_ROW
    assert 0 < max(map(len, pictures)) <= BYTES_OF_A_PICTURE


def test_a_figure_stands_twice_on_a_section_at_most(phone: Page, address: str, site: Path) -> None:
    """In the text and in its row, as long as nothing is opened."""
    repeated = []
    for url in addresses(site)["section"]:
        phone.goto(address + url)
        repeated += [f"{url}: {number}" for number in phone.evaluate(_REPEATED)]
    assert repeated == []


# Figures of the place are told apart by their value and their print.
_REPEATED = """() => {
  const seen = new Map();
  for (const each of document.querySelectorAll("main data")) {
    if (!each.checkVisibility({contentVisibilityAuto: true})) continue;
    const figure = `${each.value} ${each.textContent.replace(/[\\s约約超近]/g, "")}`;
    seen.set(figure, (seen.get(figure) ?? 0) + 1);
  }
  return [...seen].filter(([, times]) => times > 2).map(([figure]) => figure);
}"""
