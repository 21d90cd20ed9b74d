"""Every address of the site: the only place where paths are made.

Paths are relative to the site's root, without a slash before them: zh-hans/terms/.
"""

from __future__ import annotations

from functools import lru_cache

from generator.model import anchors, joined_addresses
from generator.model.briefing import Briefing
from generator.model.briefing_page import BriefingPage
from generator.model.place import Place
from generator.model.site import EditionConfig

CHOOSER = ""
NOT_FOUND = "404.html"
SEARCH_INDEX = "search/"


def home(edition: EditionConfig) -> str:
    return f"{edition.path}/"


def reports(edition: EditionConfig) -> str:
    """The list of all reports, on the home page of a site of several series."""
    return f"{home(edition)}#{anchors.REPORTS}"


def site_about(edition: EditionConfig) -> str:
    """How a site of several series is made; each briefing has a page about its own source."""
    return f"{edition.path}/about/"


def all_series(edition: EditionConfig) -> str:
    """The folder above the pages of all series."""
    return f"{edition.path}/series/"


def series(edition: EditionConfig, series_id: str) -> str:
    return home(edition) + joined_addresses.series(series_id)


def series_timeline(edition: EditionConfig, series_id: str) -> str:
    """The milestones of all reports of a series."""
    return home(edition) + joined_addresses.series_timeline(series_id)


def below(edition: EditionConfig, path: str) -> str:
    """What of an edition's `path` is the same in every edition."""
    return path.removeprefix(home(edition))


def terms(edition: EditionConfig) -> str:
    return f"{edition.path}/terms/"


def term(edition: EditionConfig, term_id: str) -> str:
    return f"{terms(edition)}#{term_id}"


def sense(edition: EditionConfig, term_id: str, whose: Briefing) -> str:
    """What the briefing's report means by a term, below the term's explanation."""
    return term(edition, anchors.sense(term_id, whose.id))


def feed(edition: EditionConfig) -> str:
    return f"{edition.path}/feed.xml"


def recurring(edition: EditionConfig) -> str:
    """The page of all indicators that have pages of their own."""
    return home(edition) + joined_addresses.INDICATORS


def indicator_page(edition: EditionConfig, indicator_id: str) -> str:
    """All figures of an indicator that recurs, of all reports; its data stands beside it."""
    return home(edition) + joined_addresses.indicator(indicator_id)


def series_feed(edition: EditionConfig, series_id: str) -> str:
    return f"{series(edition, series_id)}feed.xml"


def collection(edition: EditionConfig, series_id: str) -> str:
    """The page about the data of a series, or where that is "" of all briefings."""
    return home(edition) + joined_addresses.collection(series_id)


def social_image(edition: EditionConfig) -> str:
    """The picture that goes with links to an edition's pages, if the theme has one."""
    return f"assets/social.{edition.locale}.png"


def search(edition: EditionConfig) -> str:
    return f"{edition.path}/search/"


def search_entries(edition: EditionConfig, briefing: str) -> str:
    """The folder of what a search shows of a briefing, or where that is "" of none."""
    return f"{all_search_entries(edition)}{search_group(briefing)}"


def all_search_entries(edition: EditionConfig) -> str:
    """The folder above those of all briefings."""
    return f"{search(edition)}entries/"


def search_names(edition: EditionConfig) -> str:
    """The folder of the names that are found by how they are read."""
    return f"{search(edition)}names/"


def search_group(briefing: str) -> str:
    """The folder below it of what is of a briefing, or where that is "" of none."""
    return f"briefings/{briefing}/" if briefing else "shared/"


def topic(edition: EditionConfig, topic_id: str) -> str:
    return f"{edition.path}/{topic_id}/"


def not_found(edition: EditionConfig) -> str:
    return f"{edition.path}/404.html"


def briefing(edition: EditionConfig, whose: Briefing) -> str:
    return f"{edition.path}/{whose.id}/"


def page(edition: EditionConfig, whose: Briefing, page: BriefingPage) -> str:
    return home(edition) + page.below(whose.id)


def indicator(edition: EditionConfig, whose: Briefing, anchor: str) -> str:
    """An indicator's card, or one of its figures, on the page of all indicators."""
    return f"{page(edition, whose, BriefingPage.INDICATORS)}#{anchor}"


def milestone(edition: EditionConfig, whose: Briefing, milestone_id: str) -> str:
    return f"{page(edition, whose, BriefingPage.TIMELINE)}#{milestone_id}"


def data_file(edition: EditionConfig, whose: Briefing, name: str) -> str:
    """Beside the page about a briefing's data."""
    return page(edition, whose, BriefingPage.DATA) + name


def schema(name: str) -> str:
    """Where the form of a JSON file is described: indicators-1."""
    return f"assets/schema/{name}.json"


def figure(edition: EditionConfig, whose: Briefing, anchor: str) -> str:
    return f"{page(edition, whose, BriefingPage.FIGURES)}#{anchor}"


def chapter(edition: EditionConfig, whose: Briefing, name: str) -> str:
    """A chapter of the page on source and method."""
    return f"{page(edition, whose, BriefingPage.ABOUT)}#{name}"


def section(edition: EditionConfig, whose: Briefing, place: Place) -> str:
    return f"{briefing(edition, whose)}sections/{place.section_id}/"


def row(edition: EditionConfig, whose: Briefing, where: Place, anchor: str) -> str:
    """A figure on the page of the section in which the report has it."""
    return f"{section(edition, whose, where)}#{anchor}"


def place(edition: EditionConfig, whose: Briefing, where: Place) -> str:
    """Where the site summarises a place of the report."""
    page = section(edition, whose, where)
    return f"{page}#{anchors.item(where)}" if where.item_number else page


def markdown_relative(path: str, page: str) -> str:
    """`path` as the Markdown file of the page at `page` links to it."""
    target, hash_, anchor = relative(path, page).partition("#")
    file = f"{target}index.md" if target.endswith("/") else target
    return f"{file}{hash_}{anchor}"


def relative(path: str, page: str) -> str:
    """`path` as a page at `page` links to it; both relative to the site's root."""
    target, hash_, anchor = path.partition("#")
    if target == page and anchor:
        return hash_ + anchor
    return f"{_steps(target, page)}{hash_}{anchor}"


# A page has many links to another.
@lru_cache(maxsize=4096)
def _steps(target: str, page: str) -> str:
    here, there = page.split("/")[:-1], target.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:]) or "./"
