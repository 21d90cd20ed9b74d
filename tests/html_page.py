"""A built page, parsed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html


@dataclass(frozen=True)
class HtmlPage:
    """The file at `path` below `site`; `url` is its address from the site's root."""

    site: Path
    path: Path

    @property
    def url(self) -> str:
        name = self.path.relative_to(self.site).as_posix()
        return name.removesuffix("index.html")

    @cached_property
    def tree(self) -> html.HtmlElement:
        return html.fromstring(self.path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))

    @cached_property
    def ids(self) -> list[str]:
        return self.tree.xpath("//@id")

    @property
    def text(self) -> str:
        return " ".join(self.tree.xpath("string(//body)").split())

    def data(self) -> list[tuple[str, str, str]]:
        """Every figure: value, place, print."""
        return [
            (figure.get("value"), figure.get("data-place"), figure.text_content())
            for figure in self.tree.xpath("//data")
        ]


def pages(site: Path) -> list[HtmlPage]:
    return [HtmlPage(site, path) for path in sorted(site.rglob("*.html"))]
