"""Where readers report what is wrong: on each page, at each figure, or nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from tests.html_page import HtmlPage

SECTION = "zh-hant-hk/yunling-2025-2026/sections/2025-1/"
FIGURE = "yunling-2025-2026/indicators/%23port-firms-2025-result"


def _links(project: Path, run: Run, address: str) -> list[tuple[str, str]]:
    config = project / "site_config.yml"
    if address:
        text = config.read_text("utf-8")
        config.write_text(f"{text}\nreport_errors_to: {address}\n", "utf-8")
    result = run("--project", str(project), "build")
    assert result.exit_code == 0, result.output
    page = HtmlPage(project / "site", project / "site" / SECTION / "index.html")
    links = page.tree.xpath("//a[text()='發現錯誤？']")
    return [(link.get("aria-label", ""), link.get("href")) for link in links]


@pytest.mark.parametrize(
    ("address", "asks"),
    [
        ("mailto:errata@example.org", "mailto:errata@example.org?subject="),
        ("https://example.org/form", "https://example.org/form?page="),
        ("https://example.org/form?of=site#top", "https://example.org/form?of=site&page="),
    ],
)
def test_each_page_and_each_figure_asks_for_what_is_wrong(
    project: Path, run: Run, address: str, asks: str
) -> None:
    *figures, page = _links(project, run, address)
    assert page == ("", asks + SECTION)
    assert ("港口企業：發現錯誤？", asks + FIGURE) in figures
    assert len({name for name, _ in figures}) == len(figures), "told apart"


def test_without_an_address_nobody_is_asked(project: Path, run: Run) -> None:
    assert _links(project, run, "") == []
