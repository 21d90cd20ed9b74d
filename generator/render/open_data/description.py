"""What data is, in words and days; the same for every file that describes it."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.briefing_page import BriefingPage
from generator.model.joined import DataCollection
from generator.model.period import Day
from generator.model.text import Url
from generator.render import urls
from generator.render.context import BriefingContext, EditionContext


class Description(NamedTuple):
    """`path` is that of the page about the data; the columns `key` tell a row from all others.

    `sources` are the reports, by title and address.
    """

    name: str
    title: str
    text: str
    published: Day
    revised: Day
    path: str
    sources: tuple[tuple[str, Url | None], ...]
    key: tuple[str, ...]


# The loader sees to it that no two observations share these.
_KEY = ("indicator", "period", "status")


def of_briefing(context: BriefingContext) -> Description:
    """How many figures and milestones there are, of which report."""
    briefing, words = context.briefing, context.words
    text = words.phrase(
        "data.description",
        region=briefing.region,
        title=briefing.source.title,
        indicators=len({placed.observation.indicator for placed in context.observations}),
        observations=len(context.observations),
        milestones=len(briefing.milestones),
    )
    return Description(
        name=f"{briefing.id}-{context.config.locale}".lower(),
        title=words.phrase("data.package", title=briefing.title),
        text=text,
        published=briefing.published,
        revised=briefing.revised,
        path=urls.page(context.config, briefing, BriefingPage.DATA),
        sources=((briefing.source.title, briefing.source.url),),
        key=_KEY,
    )


def of_collection(context: EditionContext, collection: DataCollection) -> Description:
    """The same of several reports."""
    words, config = context.words, context.config
    name, whose = "site", context.site.config.title
    if collection.series:
        name, whose = f"series-{collection.series}", context.series[collection.series].name
    text = words.phrase(
        "data.description_of_several",
        title=whose,
        reports=len(collection.of),
        indicators=len(collection.indicators),
        observations=sum(len(coverage.figures) for coverage in collection.of),
        milestones=sum(coverage.milestones for coverage in collection.of),
    )
    ids = {coverage.id for coverage in collection.of}
    reports = [report for report in context.briefings if report.briefing.id in ids]
    return Description(
        name=f"{name}-{config.locale}".lower(),
        title=words.phrase("data.package", title=whose),
        text=text,
        published=Day(max(coverage.published for coverage in collection.of)),
        revised=Day(max(coverage.revised for coverage in collection.of)),
        path=urls.collection(config, collection.series),
        sources=tuple((report.report_title, report.briefing.source.url) for report in reports),
        key=("briefing", *_KEY),
    )
