"""An edition's Atom feed (RFC 4287): what is new, newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from generator.model.digest import News
from generator.model.page import DataFile
from generator.model.period import Day
from generator.model.series import Series
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext
from generator.render.corrections import corrected

MEDIATYPE = "application/atom+xml"
_ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def feed(context: EditionContext, news: Iterable[News]) -> DataFile:
    """The feed of an edition, whose briefings have this `news`, newest briefing first."""
    config = context.site.config
    told = _Feed(
        config.title, config.description, urls.feed(context.config), urls.home(context.config)
    )
    return _written(context, told, news)


def series_feed(context: EditionContext, series: Series, news: Iterable[News]) -> DataFile:
    """The feed of a series, whose briefings have this `news`."""
    words, title = context.words, context.site.config.title
    told = _Feed(
        words.phrase("feed.title", series=series.name, site=title),
        words.phrase("feed.subtitle", series=series.name),
        urls.series_feed(context.config, series.id),
        urls.series(context.config, series.id),
    )
    return _written(context, told, news)


class _Feed(NamedTuple):
    """`path` is its own, `page` that of the page about the same."""

    title: str
    subtitle: str
    path: str
    page: str


def _written(context: EditionContext, told: _Feed, news: Iterable[News]) -> DataFile:
    config, path = context.site.config, told.path
    entries = newest(news)
    root = ElementTree.Element(f"{{{_ATOM}}}feed", {_LANG: context.config.locale})
    _add(root, "id", context.address(path))
    _add(root, "title", told.title)
    _add(root, "subtitle", told.subtitle)
    _add(root, "updated", _moment(entries[0].day))
    _link(root, "self", MEDIATYPE, context.address(path))
    _link(root, "alternate", "text/html", context.address(told.page))
    author = ElementTree.SubElement(root, f"{{{_ATOM}}}author")
    _add(author, "name", config.publisher.name)
    if config.publisher.url:
        _add(author, "uri", config.publisher.url)
    for entry in entries:
        _add_entry(root, context, entry)
    ElementTree.register_namespace("", _ATOM)
    ElementTree.indent(root)
    content = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return DataFile(path=path, content=content)


def newest(news: Iterable[News]) -> list[News]:
    """The news in the order of a feed; of one day as they are given."""
    return sorted(news, key=lambda entry: entry.day, reverse=True)


def news(context: BriefingContext) -> Iterator[News]:
    """The briefing, and every correction of a figure."""
    briefing, words = context.briefing, context.words
    # Where there are several reports, a title says of which it is.
    report = context.report_name if context.parent.extent.several_reports else ""
    yield News(
        path=urls.briefing(context.config, briefing),
        title=words.phrase("feed.published", report=report) if report else briefing.title,
        summary=briefing.summary,
        day=briefing.published,
    )
    for correction in corrected(context):
        title = (
            words.phrase("correction.entry_of", report=report, title=correction.title)
            if report
            else words.phrase("correction.entry", title=correction.title)
        )
        yield News(path=correction.path, title=title, summary=correction.text, day=correction.day)


def _add_entry(root: ElementTree.Element, context: EditionContext, entry: News) -> None:
    element = ElementTree.SubElement(root, f"{{{_ATOM}}}entry")
    address = context.address(entry.path)
    _add(element, "id", address)
    _add(element, "title", entry.title)
    _add(element, "published", _moment(entry.day))
    _add(element, "updated", _moment(entry.day))
    _link(element, "alternate", "text/html", address)
    _add(element, "summary", entry.summary)


def _add(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, f"{{{_ATOM}}}{name}").text = text


def _link(parent: ElementTree.Element, rel: str, mediatype: str, href: str) -> None:
    ElementTree.SubElement(parent, f"{{{_ATOM}}}link", rel=rel, type=mediatype, href=href)


def _moment(day: Day) -> str:
    """A day's beginning; nothing finer is known."""
    return f"{day}T00:00:00Z"
