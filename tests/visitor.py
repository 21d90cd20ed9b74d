"""Somebody who follows addresses through a built site, as a host without rules of its own, or with
those of `_redirects`, leads them."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml import html

from tests.html_page import HtmlPage

_MOST = 9
_NAMES = ("h1", "h2", "h3", "h4")


class Address(NamedTuple):
    """A page, by its path from the site's root, and a place in it or none."""

    page: str
    anchor: str = ""


class Told(NamedTuple):
    """The name of a thing, or its text, and on what kind of page it stands."""

    kind: str
    name: str


@dataclass(frozen=True)
class Visitor:
    """`root` is the path at which the site stands, from / to /."""

    site: Path
    root: str

    @cached_property
    def pages(self) -> dict[str, HtmlPage]:
        """Those that do not lead on, by their paths."""
        pages = (HtmlPage(self.site, path) for path in sorted(self.site.rglob("index.html")))
        return {page.url: page for page in pages if not led_on(page)}

    def addresses(self, edition: str) -> Iterator[Address]:
        """Every page of an edition, and all that they and its search lead to."""
        for page in (own for own in self.pages.values() if own.url.startswith(f"{edition}/")):
            yield Address(page.url)
            for link in page.tree.xpath("//a/@href"):
                if (url := urlsplit(link)) and not url.scheme and not url.path.startswith("/"):
                    path = urlsplit(urljoin(f"http://site/{page.url}", link)).path.lstrip("/")
                    if not posixpath.splitext(path)[1]:
                        yield Address(path, url.fragment)
        for file in self.site.glob(f"{edition}/search/entries/**/*.json"):
            for _, _, path, *_ in json.loads(file.read_bytes()):
                yield Address(*path.split("#"))

    def arrived(self, address: Address) -> Address | None:
        """The page at the end of the way, through pages that lead on; None if there is none."""
        for _ in range(_MOST):
            if address.page in self.pages:
                return address
            file = self.site / address.page / "index.html"
            if not file.exists():
                return None
            target = led_on(HtmlPage(self.site, file))
            assert target, f"{address.page} does not lead on"
            path = urlsplit(urljoin(f"http://site/{address.page}", target)).path.lstrip("/")
            address = Address(path, urlsplit(target).fragment or address.anchor)
        return None

    def redirected(self, address: Address) -> Address | None:
        """The same by the rules of `_redirects`, as a host that heeds them first."""
        for _ in range(_MOST):
            target = self.led(f"{self.root}{address.page}")
            if target is None:
                return address if address.page in self.pages else None
            page, _, anchor = target.removeprefix(self.root).partition("#")
            address = Address(page, anchor or address.anchor)
        return None

    def led(self, path: str) -> str | None:
        """Where the first rule for the path leads."""
        targets = (_applied(rule, path) for rule in self._rules)
        return next((target for target in targets if target is not None), None)

    @cached_property
    def _rules(self) -> list[list[str]]:
        file = self.site / "_redirects"
        return (
            [line.split() for line in file.read_text("utf-8").splitlines()] if file.exists() else []
        )

    def told(self, address: Address) -> Told | None:
        """What stands at the place; None if it is no place."""
        page = self.pages[address.page]
        elements = page.tree.xpath("//*[@id=$id]", id=address.anchor)
        return Told(_kind(page), told(elements[0])) if elements else None

    def all_told(self, path: str) -> set[Told]:
        page = self.pages[path]
        return {Told(_kind(page), told(element)) for element in page.tree.xpath("//*[@id]")}


def _kind(page: HtmlPage) -> str:
    return page.tree.xpath("string(//body/@class)")


def led_on(page: HtmlPage) -> str | None:
    """Where the page leads by itself."""
    if b'http-equiv="refresh"' not in page.path.read_bytes():
        return None
    for content in page.tree.xpath("//meta[@http-equiv='refresh']/@content"):
        match = re.fullmatch("0; url=(.+)", content)
        assert match
        return match[1]
    return None


def told(element: html.HtmlElement) -> str:
    """The name of a thing, or its text; of a former name of a thing, the thing."""
    if element.get("class") == "was":
        element = element.xpath("ancestor::*[@id][1]")[0]
    if element.tag in _NAMES:
        return " ".join(element.text_content().split())
    names = element.xpath("(.//h2|.//h3|.//h4)")
    return " ".join((names[0] if names else element).text_content().split())


def _applied(rule: list[str], path: str) -> str | None:
    old, new, status = rule
    assert status == "301"
    if old.endswith("*") and path.startswith(old[:-1]):
        return new.replace(":splat", path.removeprefix(old[:-1]))
    return new if old == path else None
