"""Which pages a site has: one file a kind of page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial

from generator.model.briefing_page import BriefingPage
from generator.model.digest import Digest
from generator.model.indicator import Indicator
from generator.model.joined import Coverage, collections
from generator.model.moved_addresses import moved_addresses, ways, ways_of_indicators
from generator.model.page import Page
from generator.render import urls
from generator.render.briefing_pages import pages_of
from generator.render.context import BriefingContext
from generator.render.drawing import Drawing
from generator.render.open_data import OpenData
from generator.render.pages import (
    about,
    briefing,
    chooser,
    data,
    figures,
    front,
    home,
    indicator,
    indicators,
    moved,
    not_found,
    recurring,
    search,
    section,
    series,
    series_timeline,
    site_about,
    targets,
    terms,
    timeline,
    topic,
    whole,
)

Draw = Callable[[], Page]


def edition_pages(
    drawing: Drawing, digests: Sequence[Digest], every: Sequence[Coverage]
) -> Mapping[str, Draw]:
    """How each page that is no briefing's is drawn, by its path; but for those of indicators.

    `digests` are those of all briefings, newest first; `every` is what each of them covers.
    """
    config, site = drawing.context.config, drawing.context.site
    contexts = drawing.context.briefings
    chooser_of = {urls.CHOOSER: partial(chooser.page, drawing)}
    return {
        **(chooser_of if site.config.editions[0].path == config.path else {}),
        **_homes(drawing, digests),
        **_of_series(drawing, digests),
        urls.terms(config): partial(terms.page, drawing, contexts, digests),
        **{
            urls.topic(config, entry.id): partial(topic.page, drawing, entry, digests)
            for entry in site.topics
        },
        **(
            {urls.recurring(config): partial(recurring.page, drawing, every)}
            if drawing.context.joined.indicators
            else {}
        ),
        **{
            urls.collection(config, collection.series): partial(
                data.collection_page, drawing, collection
            )
            for collection in collections(every)
        },
        urls.search(config): partial(search.page, drawing),
        urls.not_found(config): partial(not_found.page, drawing),
    }


def _homes(drawing: Drawing, digests: Sequence[Digest]) -> Mapping[str, Draw]:
    """A site of several series has a page about itself, and presents no report alone."""
    config = drawing.context.config
    if not drawing.context.extent.several_series:
        account = digests[0].account if digests else ()
        return {urls.home(config): partial(home.page, drawing, account)}
    return {
        urls.home(config): partial(front.page, drawing, digests),
        urls.site_about(config): partial(site_about.page, drawing, digests),
    }


def _of_series(drawing: Drawing, digests: Sequence[Digest]) -> Mapping[str, Draw]:
    """The pages of each series that has several reports."""
    config = drawing.context.config
    drawn: dict[str, Draw] = {}
    for entry in drawing.context.of_several:
        drawn[urls.series(config, entry.id)] = partial(series.page, drawing, entry, digests)
        path = urls.series_timeline(config, entry.id)
        drawn[path] = partial(series_timeline.page, drawing, entry, digests)
    return drawn


def moved_pages(drawing: Drawing, there: Collection[str]) -> Mapping[str, Draw]:
    """How each page is drawn that leads on to one of the edition's, of those that are `there`."""
    config = drawing.context.config
    moves = drawing.context.site.moves
    along = (*ways(moves), *ways_of_indicators(moves, drawing.context.joined.indicators))
    own = {urls.below(config, path) for path in there if path.startswith(urls.home(config))}
    return {
        urls.home(config) + was: partial(moved.page, drawing, was, now)
        for was, now in moved_addresses(along, own).items()
    }


def indicator_page(drawing: Drawing, entry: Indicator) -> tuple[str, Draw]:
    """The path of an indicator's own page, and how it is drawn."""
    path = urls.indicator_page(drawing.context.config, entry.id)
    return path, partial(indicator.page, drawing, entry)


def briefing_pages(
    drawing: Drawing, context: BriefingContext, published: OpenData
) -> Mapping[str, Draw]:
    """How each page of a briefing is drawn, by its path."""
    config, whose = context.config, context.briefing
    drawn: Mapping[BriefingPage, Draw] = {
        BriefingPage.INDICATORS: partial(indicators.page, drawing, context, published),
        BriefingPage.TIMELINE: partial(timeline.page, drawing, context),
        BriefingPage.TARGETS: partial(targets.page, drawing, context),
        BriefingPage.FIGURES: partial(figures.page, drawing, context),
        BriefingPage.DATA: partial(data.page, drawing, context, published),
        BriefingPage.ABOUT: partial(about.page, drawing, context),
        BriefingPage.WHOLE: partial(whole.page, drawing, context),
    }
    return {
        urls.briefing(config, whose): partial(briefing.page, drawing, context),
        **{
            urls.section(config, whose, own.place): partial(section.page, drawing, context, own)
            for own in whose.sections
        },
        **{urls.page(config, whose, own): drawn[own] for own in pages_of(context)},
    }
