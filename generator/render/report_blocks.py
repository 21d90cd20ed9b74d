"""Reports side by side: of each what it is about, a few figures, and the way to it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.briefing_page import BriefingPage
from generator.model.digest import Digest, Headline
from generator.model.page import Link
from generator.render import urls
from generator.render.briefing_pages import page_link, pages_of
from generator.render.context import BriefingContext

_LED_TO = (
    BriefingPage.INDICATORS,
    BriefingPage.TIMELINE,
    BriefingPage.TARGETS,
    BriefingPage.DATA,
)


@dataclass(frozen=True)
class FigureInBlock:
    """A figure with the ways to it and to its place, as the page links to them."""

    figure: Headline
    href: str
    source_href: str


@dataclass(frozen=True)
class ReportBlock:
    """A report; `counts` says what can be told of targets or of its plan, `links` lead to its
    indices.
    """

    name: str
    href: str
    line: str
    figures: tuple[FigureInBlock, ...]
    counts: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class NewestReport:
    """A report in a row: its series or region, its name, what it says first, the way to more."""

    kicker: str
    name: str
    href: str
    finding: Markup
    finding_href: str
    finding_source: str
    links: tuple[Link, ...]


def newest_report(context: BriefingContext, digest: Digest, page: str, kicker: str) -> NewestReport:
    """The report of `context`, of which `digest` tells, on the page at `page`."""
    return NewestReport(
        kicker=kicker,
        name=context.report_name,
        href=urls.relative(urls.briefing(context.config, context.briefing), page),
        finding=Markup(digest.finding.text),
        finding_href=urls.relative(digest.finding.path, page),
        finding_source=digest.finding.source,
        links=_links(context, page),
    )


def report_block(context: BriefingContext, digest: Digest, page: str) -> ReportBlock:
    """The report of `context`, of which `digest` tells, on the page at `page`."""
    return ReportBlock(
        name=context.report_name,
        href=urls.relative(urls.briefing(context.config, context.briefing), page),
        line=digest.line,
        figures=tuple(
            FigureInBlock(
                figure=headline,
                href=urls.relative(headline.path, page),
                source_href=urls.relative(headline.source_path, page),
            )
            for headline in digest.headlines
        ),
        counts=digest.account[0].title if digest.account else "",
        links=_links(context, page),
    )


def _links(context: BriefingContext, page: str) -> tuple[Link, ...]:
    """To those of a report's pages for which readers come."""
    links = (page_link(context, own) for own in pages_of(context) if own in _LED_TO)
    return tuple(Link(title=link.title, path=urls.relative(link.path, page)) for link in links)
