"""Links from Markdown file to Markdown file → links from page to page."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Set
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

_INDEX = "index.md"


class Links(Treeprocessor):
    """Turns the links of a page; remembers what they lead to in the site."""

    def begin(self, path: str) -> None:
        """The page at `path` is next."""
        self._folder = posixpath.dirname(path)
        self.leads_to: set[str] = set()

    def run(self, root: Element) -> None:
        for link in root.iter("a"):
            link.set("href", self._turned(link.get("href", "")))

    def _turned(self, address: str) -> str:
        url = urlsplit(address)
        if url.scheme or url.netloc or not url.path or url.path.startswith("/"):
            return address
        path = url.path.removesuffix(_INDEX)
        place = posixpath.normpath(posixpath.join(self._folder, unquote(path)))
        if not path or path.endswith("/"):
            place = "" if place == "." else f"{place}/"
        self.leads_to.add(place)
        return url._replace(path=path or "./").geturl()


def dead_links(leads_to: Mapping[str, Iterable[str]], known: Set[str]) -> list[str]:
    """Links that lead to nothing `known`, of what pages lead to, by their paths."""
    return [
        f"/{page} → {target}"
        for page, targets in leads_to.items()
        for target in sorted(set(targets) - known)
    ]
