"""A number leads a reader to its place in the report, and back to where the briefing states it."""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from playwright.sync_api import Browser, Page, expect

from tests.conftest import EDITIONS, ROOT, TRADITIONAL
from tests.html_page import HtmlPage

BRIEFING = "guangdong-2023-2024"
SECTION = f"{BRIEFING}/sections/2023-4/"


def test_a_number_in_a_text_leads_to_its_place(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-hk/{SECTION}")
    number = tab.locator("a.traced", has_text="469.60億元").first
    assert number.get_attribute("title") == "出自報告2023年部分（四）第四項"

    number.click()

    row = tab.locator("tr:target")
    expect(row.locator("th")).to_have_text("469.60億元")
    expect(row.locator("td").first).to_have_text("第四項")
    row.locator("a", has_text="指標").click()
    expect(tab.locator("a:target")).to_have_text("首次公開招股募資總額")
    tab.locator("a:target").click()
    tab.locator("details.row:target a", has_text="核對").click()
    expect(tab.locator("tr:target th")).to_have_text("469.60億元")


def test_figures_are_folded_by_section_and_whole_on_paper(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}zh-hant-hk/{BRIEFING}/figures/")
    sections = tab.locator("details.subject")
    tallies = sections.locator("summary small").all_inner_texts()
    for section, tally in zip(sections.all(), tallies, strict=True):
        assert tally == f"（{section.locator('tbody tr').count()}個）"
        assert not section.locator("tbody").is_visible()
    tab.emulate_media(media="print")
    assert all(locator.is_visible() for locator in tab.locator("tbody tr").all())
    context.close()


def test_what_is_long_is_told_apart_and_stays_as_it_is_printed(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-hk/{BRIEFING}/figures/#at-2023-4-1-1")
    figure = tab.locator("th", has=tab.locator(".thousand")).first
    printed = figure.evaluate("each => each.textContent")
    assert re.search("[0-9]{4}", printed)
    assert "," not in printed


def test_every_figure_of_the_report_is_told_in_every_edition(site: Path) -> None:
    counts = set()
    for edition in EDITIONS:
        page = HtmlPage(site, site / edition / BRIEFING / "figures" / "index.html")
        rows = page.tree.xpath("//table//tr[@id]")
        assert all(row.xpath("./td[last()]/a") for row in rows), "none is left out"
        counts.add(len(rows))
        assert f"共有{len(rows)}" in page.tree.xpath("string(//p[@class='lead'])")
    kept = (ROOT / "content" / BRIEFING / "figures.yml").read_text("utf-8")
    assert counts == {len(yaml.safe_load(kept)["figures"])}


def test_as_many_numbers_lead_there_in_every_edition(site: Path) -> None:
    for path in (site / "zh-hans" / BRIEFING).rglob("index.html"):
        twins = [path, *(_twin(site, path, edition) for edition in TRADITIONAL)]
        counts = {len(HtmlPage(site, twin).tree.xpath("//a[@class='traced']")) for twin in twins}
        assert len(counts) == 1, path


def _twin(site: Path, path: Path, edition: str) -> Path:
    return site / edition / path.relative_to(site / "zh-hans")
