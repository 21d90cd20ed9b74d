"""axe-core finds nothing on any type of page; make audit asks it about every page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.page_types import every_type


def test_axe_finds_nothing(tab: Page, address: str, site: Path) -> None:
    lines = []
    for url in every_type(site):
        tab.goto(address + url)
        lines += [f"{url} {line}" for line in violations(tab)]
    assert lines == []
