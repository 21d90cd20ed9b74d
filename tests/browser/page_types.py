"""One page of each type: the longest, which has most of what the type can hold."""

from __future__ import annotations

from pathlib import Path

from tests.html_page import HtmlPage, pages


def page_type(page: HtmlPage) -> str:
    return str(page.tree.xpath("string(//body/@class)")).removeprefix("page page--")


def longest_of_each_type(folder: Path) -> list[HtmlPage]:
    """The pages below `folder`, one of each type."""
    html_pages = sorted(pages(folder), key=lambda page: page.path.stat().st_size)
    return list({page_type(page): page for page in html_pages}.values())


def every_type(site: Path) -> list[str]:
    """The addresses: the root's own two pages, then one of each type in an edition of each script.

    Editions of one script differ by characters alone.
    """
    homes = [HtmlPage(site, path) for path in sorted(site.glob("*/index.html"), reverse=True)]
    of_scripts = {home.tree.get("lang")[: len("zh-Hans")]: home.path.parent for home in homes}
    of_editions = [
        f"{edition.name}/{page.url}"
        for _, edition in sorted(of_scripts.items())
        for page in longest_of_each_type(edition)
    ]
    return ["", "404.html", *of_editions]
