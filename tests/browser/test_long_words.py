"""Nothing that an editor writes makes a page wider than a phone, or is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.model.figure import Figure, KeptFigure
from generator.model.interpretation import Interpretation
from tests.browser import layout
from tests.browser.page_types import longest_of_each_type
from tests.browser.stretched import ROOT, Stretched, prose_fields
from tests.conftest import Run
from tests.host import serve
from tests.html_page import HtmlPage
from tests.series import add_the_year_before

WORDS = ["W", "—", "……", "9", "😀", "https://www.example.gov.cn/zwgk/content_"]
DIGITS = "123456789012345.12345678"
WIDTHS = (360, 320)


def _too_wide(browser: Browser, site: Path, root: str) -> list[str]:
    """What is wrong on a phone, of the root and a page of each type in one edition."""
    server, address = serve(site, root)
    editions = sorted(path.parent.name for path in site.glob("*/index.html"))
    of_edition = longest_of_each_type(site / editions[0])
    urls = ["", "404.html", *(f"{editions[0]}/{page.url}" for page in of_edition)]
    faults = []
    tab = browser.new_page()
    for url in urls:
        tab.goto(address + url)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 780})
            wrong = tab.evaluate(layout.CUT_OR_COVERED)
            if tab.evaluate("document.scrollingElement.scrollWidth") > width or wrong:
                faults.append(f"{width}: {url} {wrong}")
    tab.close()
    server.shutdown()
    return faults


@pytest.mark.parametrize("word", WORDS)
def test_one_word_in_every_text(project: Path, run: Run, browser: Browser, word: str) -> None:
    add_the_year_before(project)
    head = project / "content/yunling-2025-2026/briefing.yml"
    sense = "senses: [{term: shore-power, explanation: 船用的电。, place: 2025.1.1}]\n"
    head.write_text(head.read_text("utf-8") + sense, "utf-8")
    expected = prose_fields()
    if word == "9":
        # A report would have to have them.
        for kept in project.rglob("figures.yml"):
            kept.unlink()
        expected = {
            field for field in expected if field[0] not in (Figure, KeptFigure, Interpretation)
        }

    assert Stretched(project, word).filled == expected
    assert run("--project", str(project), "build").exit_code == 0

    assert _too_wide(browser, project / "site", ROOT) == []


def test_what_a_search_finds_and_what_is_to_be_reviewed(project: Path, run: Run, tab: Page) -> None:
    Stretched(project, "W")
    assert run("--project", str(project), "build").exit_code == 0
    page = project / "review.html"
    run("--project", str(project), "review", "--html", str(page))
    server, address = serve(project / "site", ROOT)
    (edition,) = (path.parent.name for path in (project / "site").glob("zh-hans*/index.html"))

    tab.goto(f"{address}{edition}/search/")
    tab.fill("#query", "WWW")
    tab.wait_for_selector("#results li")
    assert tab.evaluate(layout.CUT_OR_COVERED) == []
    tab.goto(page.as_uri())
    assert tab.evaluate(layout.CUT_OR_COVERED) == []
    server.shutdown()


def test_a_figure_with_all_digits_that_it_may_have(
    project: Path, run: Run, browser: Browser
) -> None:
    """In its row, in its table, in a sentence and among those of the report."""
    for path in (project / "content").rglob("*.yml"):
        path.write_text(path.read_text("utf-8").replace("1.20", DIGITS), "utf-8")

    assert run("--project", str(project), "build").exit_code == 0

    section = project / "site/zh-hans/yunling-2025-2026/sections/2025-1/index.html"
    assert f"约{DIGITS}亿吨" in HtmlPage(project / "site", section).text
    assert _too_wide(browser, project / "site", "/briefings/") == []
