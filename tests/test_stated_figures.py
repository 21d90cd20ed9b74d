"""What an item's text has said already is folded, figure by figure, behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from tests.html_page import pages


def _items(site: Path) -> Iterator[tuple[str, list[HtmlElement]]]:
    """Each item of the sections: where it is, and what stands below its heading."""
    for page in pages(site / "zh-hans"):
        if "/sections/" in page.url:
            for heading in page.tree.xpath("//article/h2[starts-with(@id, 'item-')]"):
                below = []
                for sibling in heading.itersiblings():
                    if sibling.tag == "h2":
                        break
                    below.append(sibling)
                yield f"{page.url}#{heading.get('id')}", below


def _stated(below: list[HtmlElement]) -> set[str]:
    """Where the numbers of the text lead; what a row says has some, too."""
    text = [element for element in below if element.tag in {"p", "ul"}]
    return {href for element in text for href in element.xpath(".//a[@class='traced']/@href")}


def _told(row: HtmlElement) -> str:
    """Where the check of a row leads."""
    (href,) = row.xpath("p[@class='row__links']/a[.='核对']/@href")
    return str(href)


@pytest.mark.parametrize("built", ["site", "national_site"])
def test_many_figures_of_a_text_are_folded_and_no_others(
    built: str, request: pytest.FixtureRequest
) -> None:
    folded = 0
    for where, below in _items(request.getfixturevalue(built)):
        stated = _stated(below)
        groups = [element for element in below if element.tag == "details"]
        inside = [row for group in groups for row in group.xpath(".//details[@class='row']")]
        assert {_told(row) for row in inside} <= stated, where
        for group in groups:
            assert group.get("class") == "stated"
            count = len(group.xpath(".//details[@class='row']"))
            assert group.xpath("string(summary)") == f"逐个看正文里的{count}个数字"
            assert not group.xpath(".//p[contains(@class, 'caution')]"), "it is said at once"
        in_sight = [
            row
            for element in below
            if element.tag == "div" and not element.get("id")
            for row in element.xpath("div[not(p[contains(@class, 'caution')])]/details")
            if _told(row) in stated
        ]
        assert len(in_sight) <= 2, where
        assert not (inside and in_sight), where
        folded += len(inside)
    assert folded
