"""Pages in Markdown, and what surrounds them."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.base import Frozen
from generator.model.search import Searchable


class Link(Frozen):
    """`path` is relative to the site's root: zh-hans/terms/#id."""

    title: str
    path: str


class Newer(Frozen):
    """That a page is of an older report, and the way to the same in the latest."""

    text: str
    link: Link


class Alternate(Frozen):
    """The same page in another edition."""

    hreflang: str
    path: str


class MenuGroup(Frozen):
    title: str
    links: tuple[Link, ...]


class Menu(Frozen):
    """The navigation that a briefing's pages share; bounded by the briefing."""

    key: str
    groups: tuple[MenuGroup, ...]


class Image(Frozen):
    """A picture at `path`, `width` by `height` pixels; `text` says what is to be seen."""

    path: str
    width: int
    height: int
    text: str


class DataFile(Frozen):
    """A file beside the pages, published byte by byte; `path` is relative to the site's root."""

    path: str
    content: bytes


class Page(Frozen):
    """A page of an edition: its address, its head, its place among the others, its Markdown.

    `head_title` tells the page from all others of the edition. `json_ld` is what the page says to
    machines; it is safe inside a script element as it is.
    `moved_to` is the path of another page to which this one only leads; `feed` is one about what
    the page tells, beside the edition's.
    `path` is relative to the site's root and ends in / or .html; it is the edition's folder
    `edition` and what is `below` it, which is the same in every edition. `scripts` are files of
    the theme's assets, which the page can be read without.
    """

    path: str
    kind: str
    edition: str
    below: str
    title: str
    head_title: str
    description: str
    markdown: str
    json_ld: str = ""
    kicker: str = ""
    newer: Newer | None = None
    menu: str = ""
    place: str = ""
    scripts: tuple[str, ...] = ()
    breadcrumbs: tuple[Link, ...] = ()
    previous: Link | None = None
    next: Link | None = None
    alternates: tuple[Alternate, ...] = ()
    moved_to: str | None = None
    feed: Link | None = None


class ListedPage(NamedTuple):
    """A page by its path, and its twins: hreflang and path of each."""

    path: str
    alternates: tuple[tuple[str, str], ...]


class Chrome(Frozen):
    """What every page of an edition has around it: the site's names and the interface's words.

    `name` is the edition's on the switch, `language` its language's in its own words; `territory`
    is the locale as Open Graph writes it: zh_HK. `image` goes with links to the pages.
    `report_error` is where readers report what is wrong, up to the path of the page; may be empty;
    `report_address` is that as one writes it, where it is for letters.
    """

    edition: str
    lang: str
    name: str
    language: str
    site_title: str
    site_description: str
    publisher: str
    statement: str
    labels: tuple[tuple[str, str], ...]
    top: tuple[Link, ...]
    feed: Link
    report_error: str
    report_address: str
    territory: str | None
    image: Image | None


class Rendering(Frozen):
    """Everything that publishing needs. `base_url` is where the site will stand."""

    base_url: str
    pages: tuple[Page, ...]
    menus: tuple[Menu, ...]
    chromes: tuple[Chrome, ...]
    files: tuple[DataFile, ...]
    searchable: tuple[Searchable, ...]
