"""A correction as readers see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.layout import CUT_OR_COVERED
from tests.conftest import Run
from tests.host import serve
from tests.test_sharing import ATOM

BRIEFING = "zh-hant-hk/yunling-2025-2026/"
NOTE = "更正2026年3月10日：原寫「約1.02億噸」。錄入時把數字顛倒了。"


@pytest.fixture
def corrected(project: Path, run: Run) -> Iterator[str]:
    """The invented project, one of whose figures was corrected, served."""
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site", "/briefings/")
    yield address
    server.shutdown()


@pytest.mark.parametrize("below", ["", "sections/2025-1/", "indicators/", "print/"])
def test_a_corrected_figure_is_seen_to_be_corrected(
    browser: Browser, corrected: str, below: str
) -> None:
    """Beside its figure, within the page, in colours and sizes that can be read."""
    for width, scheme in ((360, "light"), (1280, "dark")):
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
        tab = context.new_page()
        tab.goto(corrected + (BRIEFING + below if below else "zh-hant-hk/"))
        told = tab.get_by_text(NOTE).first
        expect(told).to_be_visible()
        figure = told.locator("xpath=preceding::data[@value='1.20'][1]")
        expect(figure).to_have_text("1.20億噸")
        assert tab.evaluate(CUT_OR_COVERED) == []
        assert violations(tab) == []
        context.close()


def test_the_feed_and_the_list_lead_to_the_note(tab: Page, corrected: str, project: Path) -> None:
    feed = ElementTree.parse(project / "site" / "zh-hant-hk" / "feed.xml").getroot()
    link = feed.find(f"{ATOM}entry/{ATOM}link")
    assert link is not None
    below = str(link.get("href")).removeprefix("https://example.org/briefings/")
    tab.goto(corrected + below)
    target = tab.locator(".lines p:target")
    expect(target).to_be_in_viewport()
    assert target.inner_text() == NOTE

    tab.goto(f"{corrected}{BRIEFING}about/#corrections")
    tab.get_by_role("link", name="港口吞吐量（2025年初步數）").click()
    assert tab.url == corrected + below
    expect(tab.locator(".lines p:target")).to_be_in_viewport()
