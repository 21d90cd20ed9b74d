"""Audits every page of the built site in a browser: axe-core at three widths, in light and in dark,
with all <details> closed and open; then a walk by keyboard through each type of page."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser import keyboard
from tests.browser.axe import violations
from tests.browser.chromium import launch
from tests.browser.page_types import every_type
from tests.host import serve
from tests.html_page import pages

WIDTHS = (360, 768, 1280)
_OPEN = "() => document.querySelectorAll('details').forEach(each => { each.open = true; })"


def audit(address: str, urls: list[str], walked: set[str]) -> list[str]:
    """What is wrong on the pages."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        tab = browser.new_page()
        return [f"{url} {line}" for url in urls for line in _audit_page(tab, address, url, walked)]


def _audit_page(tab: Page, address: str, url: str, walked: set[str]) -> Iterator[str]:
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 800})
        tab.goto(address + url)
        yield from (f"{width} {line}" for line in violations(tab))
        if tab.locator("details").count():
            tab.evaluate(_OPEN)
            yield from (f"{width} opened {line}" for line in violations(tab))
        if url in walked:
            tab.goto(address + url)
            one_column = width == min(WIDTHS)
            faults = keyboard.problems(tab, one_column=one_column)
            yield from (f"{width} keyboard {line}" for line in faults)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    site = parser.parse_args().site.resolve()
    urls = [page.url for page in pages(site)]
    # Only words differ between the editions.
    walked = {url for url in every_type(site) if url.startswith("zh-hant-hk") or "/" not in url}
    server, address = serve(site)
    workers = os.cpu_count() or 1
    with ProcessPoolExecutor(workers) as pool:
        shares = [urls[start::workers] for start in range(workers)]
        wrong = [
            line
            for faults in pool.map(partial(audit, address, walked=walked), shares)
            for line in faults
        ]
    server.shutdown()
    if wrong:
        sys.exit("\n".join([*wrong, f"{len(wrong)} found on {len(urls)} pages"]))
    sys.stdout.write(f"axe-core and keyboard: {len(urls)} pages, nothing found\n")


if __name__ == "__main__":
    main()
