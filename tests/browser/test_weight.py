"""What a first view costs the reader."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Request

from tests.browser.page_types import longest_of_each_type, page_type
from tests.host import serve

LIMIT = 20_000

_SHIFT = """
new Promise(done => {
  let sum = 0;
  const add = list => list.forEach(shift => { sum += shift.value; });
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => {
    add(observer.takeRecords());
    done(sum);
  }));
})
"""


@pytest.mark.parametrize("built", ["site", "national_site"])
def test_a_first_view_is_light_still_and_asks_nobody_else(
    browser: Browser, request: pytest.FixtureRequest, built: str
) -> None:
    """The longest section: everything that is sent, compressed, with its headers."""
    site: Path = request.getfixturevalue(built)
    server, address = serve(site)
    (section,) = (
        page for page in longest_of_each_type(site / "zh-hans") if page_type(page) == "section"
    )
    tab = browser.new_page(viewport={"width": 360, "height": 780})
    sent: dict[str, Request] = {}

    def note(request: Request) -> None:
        sent[request.url] = request

    tab.on("requestfinished", note)
    tab.goto(f"{address}zh-hans/{section.url}", wait_until="networkidle")
    # A headless browser does not always fetch the icon.
    icon = tab.locator("link[rel=icon]").evaluate("link => link.href")
    with tab.expect_event("requestfinished", lambda request: request.url == icon):
        tab.evaluate("icon => fetch(icon).then(answer => answer.blob()).then(() => true)", icon)
    assert {urlsplit(url).netloc for url in sent} == {urlsplit(address).netloc}
    assert icon in sent
    sizes = [request.sizes() for request in sent.values()]
    weight = sum(size["responseBodySize"] + size["responseHeadersSize"] for size in sizes)
    assert 0 < weight <= LIMIT
    assert tab.evaluate(_SHIFT) == 0
    tab.close()
    server.shutdown()
