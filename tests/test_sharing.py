"""What the site tells machines: search engines, feed readers, those who show a shared link."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from generator.pipeline import THEME
from tests.conftest import EDITIONS, Run
from tests.html_page import HtmlPage, pages
from tests.test_site import BASE, BRIEFING

ATOM = "{http://www.w3.org/2005/Atom}"
TERRITORIES = {path: f"zh_{locale[-2:]}" for path, locale in EDITIONS.items()}


@pytest.fixture(scope="module")
def built(site: Path) -> list[HtmlPage]:
    return pages(site)


def things(page: HtmlPage) -> list[dict[str, Any]]:
    """What the page says in JSON-LD."""
    scripts = page.tree.xpath("//script[@type='application/ld+json']/text()")
    assert len(scripts) <= 1
    document = json.loads(scripts[0]) if scripts else {"@graph": []}
    assert not scripts or document["@context"] == "https://schema.org"
    return list(document.get("@graph", [document]))


def exists(site: Path, address: str) -> bool:
    assert address.startswith(BASE)
    path = site / address.removeprefix(BASE).partition("#")[0]
    return (path / "index.html" if path.is_dir() else path).is_file()


def addresses(value: Any) -> Iterator[str]:
    """Every address of the site in a JSON-LD thing."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from addresses(part)
    elif isinstance(value, str) and value.startswith(BASE):
        yield value


def test_pages_say_what_they_are(site: Path, built: list[HtmlPage]) -> None:
    expected = {
        "": ["Report"],
        f"{BRIEFING}/": ["Report", "BreadcrumbList"],
        f"{BRIEFING}/indicators/": ["Dataset", "BreadcrumbList"],
        f"{BRIEFING}/data/": ["Dataset", "BreadcrumbList"],
    }
    for page in built:
        edition, _, below = page.url.partition("/")
        if edition in EDITIONS:
            types = [thing["@type"] for thing in things(page)]
            assert types == expected.get(below, ["BreadcrumbList"]), page.url
        for thing in things(page):
            assert thing.get("inLanguage", EDITIONS[edition]) == EDITIONS[edition]
            assert all(exists(site, address) for address in addresses(thing)), page.url


def test_breadcrumbs_are_those_of_the_page(built: list[HtmlPage]) -> None:
    seen = 0
    for page in built:
        shown = page.tree.xpath("//nav[@class='breadcrumbs']//li")
        told = [thing for thing in things(page) if thing["@type"] == "BreadcrumbList"]
        assert bool(shown) == bool(told), page.url
        for thing in told:
            steps = thing["itemListElement"]
            assert [step["name"] for step in steps] == [step.text_content() for step in shown]
            assert [step["position"] for step in steps] == list(range(1, len(shown) + 1))
            seen += 1
    assert seen


def test_what_the_source_does_not_state_is_not_told(site: Path, project: Path, run: Run) -> None:
    (report,) = things(HtmlPage(site, site / "zh-hans" / "index.html"))
    assert report["isBasedOn"].keys() == {"@type", "name"}

    assert run("--project", str(project), "build").exit_code == 0
    home = HtmlPage(project / "site", project / "site" / "zh-hant-hk" / "index.html")
    (report,) = things(home)
    assert report["isBasedOn"] == {
        "@type": "Report",
        "name": "雲嶺省港口工作報告",
        "publisher": {"@type": "Organization", "name": "雲嶺省港口局"},
        "datePublished": "2026-01",
        "url": "https://example.org/report",
    }


def test_no_text_ends_the_script_that_it_stands_in(project: Path, run: Run) -> None:
    briefing = project / "content" / "yunling-2025-2026" / "briefing.yml"
    bad = "</script><script>alert(1)</script> & <!--"
    text = briefing.read_text("utf-8").replace("summary: 虚构的", f'summary: "{bad}"\nx: 虚构的', 1)
    briefing.write_text(
        "".join(line for line in text.splitlines(True) if "x: " not in line), "utf-8"
    )
    assert run("--project", str(project), "build").exit_code == 0
    home = HtmlPage(project / "site", project / "site" / "zh-hans" / "index.html")
    assert things(home)[0]["description"] == bad
    assert len(home.tree.xpath("//script[not(@src)]")) == 1


def test_each_edition_has_a_feed_of_its_briefings(site: Path, built: list[HtmlPage]) -> None:
    for edition, locale in EDITIONS.items():
        feed = ElementTree.parse(site / edition / "feed.xml").getroot()
        assert feed.tag == f"{ATOM}feed"
        assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == locale
        links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert links == {"self": f"{BASE}{edition}/feed.xml", "alternate": f"{BASE}{edition}/"}
        for name in ("id", "title", "updated", "author/{http://www.w3.org/2005/Atom}name"):
            assert feed.findtext(f"{ATOM}{name}"), name
        (entry,) = feed.findall(f"{ATOM}entry")
        assert entry.findtext(f"{ATOM}published") == "2026-11-23T00:00:00Z"
        assert entry.findtext(f"{ATOM}updated") == feed.findtext(f"{ATOM}updated")
        assert entry.findtext(f"{ATOM}summary")
        assert exists(site, str(entry.findtext(f"{ATOM}id")))
    for page in built:
        edition = page.url.partition("/")[0]
        if edition in EDITIONS:
            assert len(page.tree.xpath("//link[@type='application/atom+xml']")) == 1
            assert page.tree.xpath("string(//footer//a[contains(@href, 'feed.xml')])")[:2] in (
                "订阅",
                "訂閱",
            )


def test_a_shared_link_has_a_card_with_the_editions_picture(
    site: Path, built: list[HtmlPage]
) -> None:
    for page in built:
        if page.url.endswith("404.html"):
            continue
        edition = page.url.partition("/")[0] or "zh-hans"
        card = {
            meta.get("property") or meta.get("name"): meta.get("content")
            for meta in page.tree.xpath("//meta[@property or starts-with(@name, 'twitter:')]")
        }
        assert card["og:title"] == page.tree.xpath("string(//title)")
        assert card["og:description"]
        assert card["og:url"] == BASE + page.url
        assert card["og:locale"] == TERRITORIES[edition]
        if not (THEME / f"assets/social.{EDITIONS[edition]}.png").exists():
            assert (card["twitter:card"], card.get("og:image")) == ("summary", None)
            continue
        assert card["twitter:card"] == "summary_large_image"
        assert card["og:image"] == f"{BASE}assets/social.{EDITIONS[edition]}.png"
        image = site / card["og:image"].removeprefix(BASE)
        content = image.read_bytes()
        assert content.startswith(b"\x89PNG")
        size = struct.unpack(">II", content[16:24])
        assert size == (int(card["og:image:width"]), int(card["og:image:height"])) == (1200, 630)
        assert len(content) < 60_000
        assert card["og:image:alt"].startswith("政策简报" if edition == "zh-hans" else "政策簡報")
