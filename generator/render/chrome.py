"""What every page of an edition has around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.model.briefing_page import BriefingPage
from generator.model.page import Chrome, Link
from generator.render import social, urls
from generator.render.briefing_pages import page_link
from generator.render.context import EditionContext
from generator.render.error_reports import letters_to, report_about

# The words of the page template; those of the pages themselves are in them already.
_AROUND = ("nav.", "frame.", "footer.", "moved.", "not_found.")


def chrome(context: EditionContext, theme: Path) -> Chrome:
    """The names, words and main links of an edition."""
    config = context.site.config
    return Chrome(
        edition=context.config.path,
        lang=context.edition.locale,
        name=context.config.name,
        language=context.words.language_name(),
        site_title=config.title,
        site_description=config.description,
        publisher=config.publisher.name,
        statement=config.publisher.statement,
        labels=tuple(
            (label.key, label.text)
            for label in context.site.labels.entries
            if label.key.startswith(_AROUND)
        ),
        top=tuple(main_links(context)),
        feed=Link(title=context.words["nav.feed"], path=urls.feed(context.config)),
        report_error=report_about("", config),
        report_address=letters_to(config),
        territory=social.territory(context.edition.locale),
        image=social.image(context, theme),
    )


def main_links(context: EditionContext) -> Iterator[Link]:
    """The links at the top of every page.

    In a site of one series figures, timeline and source are the latest report's; in one of several
    there are the figures of indicators that recur.
    """
    words, config, newest = context.words, context.config, context.briefings[0]
    several = context.extent.several_series
    yield Link(title=words["nav.home"], path=urls.home(config))
    if several:
        yield Link(title=words["front.nav"], path=urls.reports(config))
        if context.joined.indicators:
            yield Link(title=words["nav.indicators"], path=urls.recurring(config))
    else:
        yield page_link(newest, BriefingPage.INDICATORS)
        yield page_link(newest, BriefingPage.TIMELINE)
    yield Link(title=words["nav.search"], path=urls.search(config))
    yield Link(title=words["nav.terms"], path=urls.terms(config))
    for topic in context.site.topics:
        yield Link(title=topic.title, path=urls.topic(config, topic.id))
    if several:
        yield Link(title=words["about.site"], path=urls.site_about(config))
    else:
        yield page_link(newest, BriefingPage.ABOUT)
