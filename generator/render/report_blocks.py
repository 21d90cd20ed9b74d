"""Reports side by side: of each what it is about, a few figures, and the way to it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.digest import Digest, Headline
from generator.model.page import Link
from generator.render import urls
from generator.render.context import BriefingContext


@dataclass(frozen=True)
class FigureInBlock:
    """A figure with the ways to it and to its place, as the page links to them."""

    figure: Headline
    href: str
    source_href: str


@dataclass(frozen=True)
class ReportBlock:
    """A report; `kicker` says of whom, `counts` what can be told of targets or of its plan, `links`
    lead to its indices.
    """

    kicker: str
    name: str
    href: str
    line: str
    figures: tuple[FigureInBlock, ...]
    counts: str
    links: tuple[Link, ...]


def report_block(
    context: BriefingContext, digest: Digest, page: str, kicker: str = ""
) -> ReportBlock:
    """The report of `context`, of which `digest` tells, on the page at `page`."""
    config, briefing, words = context.config, context.briefing, context.words
    ways = {
        words["nav.indicators"]: urls.indicators(config, briefing),
        words["nav.timeline"]: urls.timeline(config, briefing),
        **({words["targets.title"]: urls.targets(config, briefing)} if context.earlier else {}),
        words["nav.data"]: urls.data(config, briefing),
    }
    return ReportBlock(
        kicker=kicker,
        name=context.report_name,
        href=urls.relative(urls.briefing(config, briefing), page),
        line=digest.line,
        figures=tuple(
            FigureInBlock(
                figure=each,
                href=urls.relative(each.path, page),
                source_href=urls.relative(each.source_path, page),
            )
            for each in digest.headlines
        ),
        counts=digest.account[0].title if digest.account else "",
        links=tuple(
            Link(title=title, path=urls.relative(path, page)) for title, path in ways.items()
        ),
    )
