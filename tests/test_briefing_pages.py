"""The pages of a briefing as readers come to them: by the menu, by the search."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tests.html_page import HtmlPage
from tests.series import EARLIER, LATEST, OTHER

# Those of the invented project; the real content may have others.
OWN_EDITIONS = ("zh-hans", "zh-hant-hk", "zh-hant-mo")
MENU = {
    "": "简报总览",
    "indicators/": "指标",
    "timeline/": "时间线",
    "targets/": "目标与结果",
    "figures/": "报告里的数字",
    "data/": "数据下载",
    "about/": "来源与方法",
    "print/": "打印整份简报",
}
"""What readers know, by its address; a page that is added need not be told here."""
LACKING = {LATEST: (), EARLIER: ("targets/", "figures/"), OTHER: ("targets/",)}
CALLED_OTHERWISE = ("", "print/")
NOT_FOUND = ("print/",)


def _page(site: Path, edition: str, below: str) -> HtmlPage:
    return HtmlPage(site, site / edition / below / "index.html")


def _menu(site: Path, edition: str, briefing: str) -> dict[str, str]:
    """By address below the briefing's, what its own pages are called."""
    page = _page(site, edition, briefing)
    own = f"/{edition}/{briefing}/"
    links = {
        urljoin(f"/{page.url}", link.get("href")): link.text_content()
        for link in page.tree.xpath("//nav[@id='menu']//a")
    }
    return {
        address.removeprefix(own): title
        for address, title in links.items()
        if address.startswith(own) and "/sections/" not in address
    }


@pytest.mark.parametrize("briefing", LACKING)
def test_the_menu_has_what_readers_know_in_its_order(many: Path, briefing: str) -> None:
    menu = _menu(many, "zh-hans", briefing)
    known = [(address, title) for address, title in menu.items() if address in MENU]
    assert known == [each for each in MENU.items() if each[0] not in LACKING[briefing]]


@pytest.mark.parametrize("edition", OWN_EDITIONS)
@pytest.mark.parametrize("briefing", LACKING)
def test_the_menu_calls_a_page_what_it_calls_itself(
    many: Path, edition: str, briefing: str
) -> None:
    for address, title in _menu(many, edition, briefing).items():
        (heading,) = _page(many, edition, f"{briefing}/{address}").tree.xpath("//h1")
        assert address in CALLED_OTHERWISE or heading.text_content().strip() == title


@pytest.mark.parametrize("edition", OWN_EDITIONS)
@pytest.mark.parametrize("briefing", LACKING)
def test_the_search_finds_what_the_menu_has(many: Path, edition: str, briefing: str) -> None:
    folder = many / edition / "search/entries/briefings" / briefing
    entries = [entry for file in folder.iterdir() for entry in json.loads(file.read_text("utf-8"))]
    found = {(path, title) for title, _, path, _, _ in entries}
    for address, title in _menu(many, edition, briefing).items():
        assert address in NOT_FOUND or (f"{edition}/{briefing}/{address}", title) in found
