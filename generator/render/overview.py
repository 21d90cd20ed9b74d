"""A briefing at a glance: the same on its own page, and on home where it is presented alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from generator.model.briefing_page import BriefingPage
from generator.model.page import Link
from generator.model.source import Part
from generator.render import urls
from generator.render.briefing_pages import page_link
from generator.render.context import BriefingContext
from generator.render.facts import source_facts
from generator.render.findings import findings
from generator.render.headline_cards import headline_cards
from generator.render.inline import ProseWriter
from generator.render.planned_figures import all_planned_figures
from generator.render.strip import strips


class _Finding(NamedTuple):
    text: Markup
    source: str
    href: str


class _Milestone(NamedTuple):
    title: str
    href: str
    status: str
    datetime: str
    date: str


class _Section(NamedTuple):
    id: str
    number: str
    title: str
    href: str
    line: Markup


class _Part(NamedTuple):
    id: str
    title: str
    sections: tuple[_Section, ...]


def overview(context: BriefingContext, page: str, account: Sequence[Link]) -> dict[str, object]:
    """As it stands on the page at `page`; `account` says what came of the targets before."""
    briefing, words = context.briefing, context.words
    about = page_link(context, BriefingPage.ABOUT)
    writer = ProseWriter(context, page)
    return {
        "summaries": [briefing.summary, *(part.summary for part in briefing.parts)],
        "source": _source(context),
        "facts": list(source_facts(context)),
        "about": _link(about.title, about.path, page),
        "years": _years(context, page),
        "findings": [
            _Finding(Markup(finding.text), finding.source, urls.relative(finding.path, page))
            for finding in findings(context)
        ],
        "strips": list(strips(context, page)),
        "cards": list(headline_cards(context, page)),
        "account": [
            Link(title=link.title, path=link.path and urls.relative(link.path, page))
            for link in account
        ],
        "milestones": [*_milestones(context, page)],
        "milestones_title": words.phrase(
            "overview.milestones", count=len(briefing.headline_milestones)
        ),
        "parts": [_part(context, part, page, writer) for part in briefing.parts],
        "ways": [*_ways(context, page), *_topics(context, page)],
    }


def _source(context: BriefingContext) -> str:
    """Who says all this, where and when, as far as the report states it."""
    source, words = context.briefing.source, context.words
    title = words.phrase("fact.title", title=source.title)
    dates = [words.period(source.date)] if source.date else []
    said = words["list.comma"].join([f"{source.issuer or ''}{title}", *dates])
    return words.phrase("overview.source", source=said)


def _years(context: BriefingContext, page: str) -> list[Link]:
    """The way to the other reports of the series, and to all of it."""
    if not context.series:
        return []
    config, words = context.config, context.words

    def link(title: str, target: str) -> Link:
        return Link(title=title, path=urls.markdown_relative(target, page))

    others = [
        link(
            words.year(other.briefing.year),
            urls.briefing(config, other.briefing),
        )
        for other in context.in_series
        if other is not context
    ]
    return [*others, link(words["series.nav"], urls.series(config, context.series.id))]


def _topics(context: BriefingContext, page: str) -> Iterator[Link]:
    """Those that items of the briefing concern, with how many."""
    for topic in context.parent.site.topics:
        count = sum(
            any(note.topic == topic.id for note in item.topics) for item in context.briefing.items()
        )
        if count:
            title = context.words.phrase("overview.topic", topic=topic.title, count=count)
            yield _link(title, urls.topic(context.config, topic.id), page)


def _milestones(context: BriefingContext, page: str) -> Iterator[_Milestone]:
    """Those that an editor chose."""
    words, config = context.words, context.config
    for name in context.briefing.headline_milestones:
        milestone = context.milestones[name]
        path = urls.milestone(config, context.briefing, milestone.id)
        yield _Milestone(
            title=milestone.title,
            href=urls.relative(path, page),
            status=words.choice(milestone.status),
            datetime=milestone.date.machine,
            date=words.period(milestone.date),
        )


def _part(context: BriefingContext, part: Part, page: str, writer: ProseWriter) -> _Part:
    briefing = context.briefing
    sections = (
        _Section(
            id=section.id,
            number=context.words.section_number(section.place),
            title=section.title,
            href=urls.relative(urls.section(context.config, briefing, section.place), page),
            line=writer.write(section.line, section.place, link_terms=False),
        )
        for section in briefing.sections_of(part)
    )
    return _Part(part.id, part.title, tuple(sections))


def _ways(context: BriefingContext, page: str) -> Iterator[Link]:
    """To all figures, and to all that the timeline has."""
    words, config, briefing = context.words, context.config, context.briefing
    figures = words.phrase("home.all_indicators", count=len(context.observations))
    yield _link(figures, urls.page(config, briefing, BriefingPage.INDICATORS), page)
    targets = sum(not figure.milestone for figure in all_planned_figures(context))
    key = "home.all_milestones_and_targets" if targets else "home.all_milestones"
    milestones = words.phrase(key, count=len(briefing.milestones) + targets)
    yield _link(milestones, urls.page(config, briefing, BriefingPage.TIMELINE), page)


def _link(title: str, target: str, page: str) -> Link:
    return Link(title=title, path=urls.relative(target, page))
