"""What the built site holds, page by page, without a browser."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from generator.model.briefing_page import BriefingPage
from generator.model.spacing import unspaced
from tests.conftest import EDITIONS, TRADITIONAL
from tests.html_page import HtmlPage, pages

BRIEFING = "guangdong-2023-2024"
SECTIONS = [f"2023-{n}" for n in range(1, 7)] + [f"2024-{n}" for n in range(1, 8)]
BASE = "https://briefings.example/"
LICENCE = "https://creativecommons.org/"


@pytest.fixture(scope="module")
def built(site: Path) -> list[HtmlPage]:
    return pages(site)


def test_every_edition_has_every_page(site: Path) -> None:
    expected = {"", "404.html", "terms/", "search/", "hong-kong-macao/", f"{BRIEFING}/"}
    others = ("indicators", "timeline", "figures", "data", "about", "print")
    expected |= {f"{BRIEFING}/{page}/" for page in others}
    expected |= {f"{BRIEFING}/sections/{section}/" for section in SECTIONS}
    may_be_added = {page.below(BRIEFING) for page in BriefingPage}
    for edition in EDITIONS:
        there = {page.url for page in pages(site / edition)}
        assert expected <= there <= expected | may_be_added
    assert (site / "index.html").exists()
    assert (site / "404.html").exists()


def test_pages_tell_their_language_title_and_description(built: list[HtmlPage]) -> None:
    titles = defaultdict(set)
    for page in built:
        edition = page.url.split("/")[0]
        assert page.tree.get("lang") == EDITIONS.get(edition, "zh-Hans-CN"), page.url
        assert len(page.tree.xpath("//h1")) == 1, page.url
        title = page.tree.xpath("string(//title)")
        assert title, page.url
        assert title not in titles[edition], page.url
        titles[edition].add(title)
        if not page.url.endswith("404.html"):
            assert page.tree.xpath("//meta[@name='description']/@content")[0], page.url
            assert page.tree.xpath("//link[@rel='canonical']/@href") == [BASE + page.url]


def test_no_blank_is_published_beside_chinese(site: Path, built: list[HtmlPage]) -> None:
    """In no text, attribute, file of data, feed or hit: browsers draw the gap."""
    said = {page.url: page.tree.xpath("//body//text() | //@content | //@title") for page in built}
    for path in site.rglob("*"):
        if path.suffix in (".csv", ".json", ".xml") and path.name != "web.config":
            said[path.name] = path.read_text("utf-8").splitlines()
    typed = {
        (where, text) for where, texts in said.items() for text in texts if unspaced(text) != text
    }
    assert len(said) > 100
    assert typed == set()


def test_no_link_or_anchor_is_broken(built: list[HtmlPage]) -> None:
    ids = {f"/{page.url}": set(page.ids) for page in built}
    broken = []
    for page in built:
        assert len(page.ids) == len(set(page.ids)), f"ids twice in {page.url}"
        assert not [name for name in page.ids if name.startswith("_")], "ids that say nothing"
        for address in page.tree.xpath("//@href | //@src"):
            target = urlsplit(urljoin(f"/{page.url}", address))
            if target.scheme:
                assert address.startswith((BASE, LICENCE)), f"{address} in {page.url}"
                continue
            if target.path in ids:
                if target.fragment and target.fragment not in ids[target.path]:
                    broken.append((page.url, address))
            elif not (page.site / PurePosixPath(target.path).relative_to("/")).is_file():
                broken.append((page.url, address))
    assert broken == []


def test_hreflang_is_reciprocal_and_names_the_page_itself(built: list[HtmlPage]) -> None:
    alternates = {
        BASE + page.url: {
            (link.get("hreflang"), link.get("href"))
            for link in page.tree.xpath("//link[@hreflang]")
        }
        for page in built
        if not page.url.endswith("404.html")
    }
    for url, twins in alternates.items():
        languages = {language for language, _ in twins}
        is_home = url.removeprefix(BASE).count("/") <= 1
        expected = {*EDITIONS.values(), "zh-Hant"}
        assert languages == (expected | {"x-default"} if is_home else expected), url
        assert url in {address for _, address in twins}
        assert all(alternates[address] == twins for _, address in twins), url


def test_sitemap_lists_every_page_with_its_twins(site: Path, built: list[HtmlPage]) -> None:
    name = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    tree = ElementTree.parse(site / "sitemap.xml").getroot()
    listed = {url.findtext(f"{name}loc"): len(url) - 1 for url in tree.iter(f"{name}url")}
    assert set(listed) == {BASE + page.url for page in built if "404" not in page.url}
    as_many = len({*EDITIONS.values(), "zh-Hant"})
    assert set(listed.values()) == {as_many, as_many + 1}, "the default too, for what has one"
    assert f"Sitemap: {BASE}sitemap.xml" in (site / "robots.txt").read_text()


def test_editions_show_the_same_figures(site: Path) -> None:
    def shown(edition: str) -> dict[str, list[tuple[str, str]]]:
        return {
            page.url: [(value, place) for value, place, _ in page.data()]
            for page in pages(site / edition)
        }

    source = shown("zh-hans")
    assert any(source.values())
    for edition in TRADITIONAL:
        assert shown(edition) == source, edition


def test_every_observation_is_on_its_section_and_on_the_indicators_page(site: Path) -> None:
    briefing = site / "zh-hans" / BRIEFING
    indices = HtmlPage(site, briefing / "indicators" / "index.html")
    everywhere = {figure[:2] for figure in indices.data()}
    in_sections = set()
    for section in SECTIONS:
        page = HtmlPage(site, briefing / "sections" / section / "index.html")
        place = section.replace("-", ".")
        assert page.tree.xpath("//main/@data-place") == [place]
        in_rows = page.tree.xpath("//details[@class='row']/summary//data")
        in_sections |= {(row.get("value"), row.get("data-place")) for row in in_rows}
        assert all(row.get("data-place").startswith(f"{place}.") for row in in_rows)
    assert in_sections <= everywhere
    assert in_sections


def test_what_the_source_leaves_unsaid_is_said(site: Path) -> None:
    page = HtmlPage(site, site / "zh-hans" / BRIEFING / "about" / "index.html")
    assert "发布单位 原文没有写明" in page.text
    assert "发布日期 原文没有写明" in page.text
    assert "不是政府网站" in page.text


def test_plan_items_name_what_they_continue(site: Path) -> None:
    """And back: the done item links to the plan."""
    sections = site / "zh-hans" / BRIEFING / "sections"
    for section in SECTIONS:
        page = HtmlPage(site, sections / section / "index.html")
        items = len(page.tree.xpath("//h2[starts-with(@id, 'item-')]"))
        threads = page.tree.xpath("//p[@class='thread']/strong/text()")
        plan = {"延续自", "新增"}
        done = {"2024年接着做", "没有再提"}
        assert set(threads) <= (plan if section.startswith("2024") else done)
        assert len(threads) >= items
