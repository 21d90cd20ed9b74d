"""A Chromium, and the real site for it to read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import launch
from tests.host import serve


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The real site, served."""
    server, address = serve(site)
    yield address
    server.shutdown()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A phone."""
    page = browser.new_page(viewport={"width": 360, "height": 780})
    yield page
    page.close()
