"""What is drawn: pages as files, and what the rest of a site needs to know of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from generator.model.page import DataFile, ListedPage, Page
from generator.publish import MadePage, address_of


class PageFacts(NamedTuple):
    """What the rest of a site needs to know of pages and files that are made.

    `links` are the page and the target of each link in a text that leads to none of them;
    `characters` are all that the texts are written with.
    """

    pages: tuple[ListedPage, ...]
    files: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    characters: str


class DrawnPage(NamedTuple):
    """A page as a file; it `leads_to` paths in the site, and is `listed` if it is one to read."""

    path: str
    file: DataFile
    leads_to: frozenset[str]
    listed: ListedPage | None

    @classmethod
    def of(cls, page: Page, made: MadePage) -> DrawnPage:
        """The page as it was made."""
        twins = tuple((alternate.hreflang, alternate.path) for alternate in page.alternates)
        listed = None if page.moved_to else ListedPage(page.path, held_once(twins))
        file = DataFile(path=address_of(page.path), content=made.html)
        return cls(page.path, file, made.leads_to, listed)


# A page has the same twins in all editions, of which there are as many as pages.
held_once = lru_cache(maxsize=256)(tuple[tuple[str, str], ...])
"""Twins as they were, if such are held already."""


class Drawn(NamedTuple):
    """Pages as files with others beside them, and what there is to know of them."""

    files: tuple[DataFile, ...]
    told: PageFacts


def drawn(pages: Iterable[DrawnPage], others: Iterable[DataFile], characters: str) -> Drawn:
    """Pages, and others beside them; what a search finds is written with `characters`."""
    files = [*others]
    listed: list[ListedPage] = []
    leads_to: dict[str, frozenset[str]] = {}
    for page in pages:
        files.append(page.file)
        if page.listed:
            listed.append(page.listed)
        leads_to[page.path] = page.leads_to
    names = tuple(file.path for file in files)
    own = {*leads_to, *names}
    links = (
        (page, target) for page, targets in leads_to.items() for target in sorted(targets - own)
    )
    return Drawn(tuple(files), PageFacts(tuple(listed), names, tuple(links), characters))
