"""The way from a page of an older report to the same subject in the latest of its series."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.model import anchors
from generator.model.briefing_page import BriefingPage
from generator.model.glossary import Subject
from generator.model.page import Link, Newer
from generator.model.section import Section
from generator.render import urls
from generator.render.briefing_pages import indices, page_link
from generator.render.context import BriefingContext


def newer(context: BriefingContext, path: str) -> Newer | None:
    """What the briefing's page at `path` says of the latest report, if its own is older."""
    if not (latest := context.latest):
        return None
    words, page = context.words, _like(context, latest, path)
    key = "newer.page" if page.title else "newer.report"
    title = words.phrase(key, report=latest.report_name, page=page.title)
    text = words.phrase("newer.text", report=context.report_name)
    return Newer(text=text, link=Link(title=title, path=page.path))


def _like(context: BriefingContext, latest: BriefingContext, path: str) -> Link:
    """The latest report's page of what is at `path`, else its overview, without a title."""
    config = context.config
    for section in context.briefing.sections:
        if urls.section(config, context.briefing, section.place) == path:
            alike = _section_like(context, latest, section)
            if alike:
                own = urls.section(config, latest.briefing, alike.place)
                return Link(title=alike.title, path=own)
    for page in indices(latest):
        # The figures that a report prints are its own.
        if page is BriefingPage.FIGURES:
            continue
        if urls.page(config, context.briefing, page) == path:
            return page_link(latest, page)
    return Link(title="", path=urls.briefing(config, latest.briefing))


def _section_like(
    context: BriefingContext, latest: BriefingContext, section: Section
) -> Section | None:
    """The latest report's section that shares most with one, sooner in the same kind of part."""
    likenesses = [_likeness(context, section, latest, other) for other in latest.briefing.sections]
    likeness = max(likenesses, key=lambda likeness: likeness.rank, default=None)
    return likeness.section if likeness and likeness.is_any else None


class _Likeness(NamedTuple):
    """What a section shares with another report's; its title counts within like parts alone."""

    section: Section
    same_part: bool
    same_title: bool
    indicators: int
    subjects: int

    @property
    def is_any(self) -> bool:
        return bool(self.same_title or self.indicators or self.subjects)

    @property
    def rank(self) -> tuple[int, ...]:
        return (self.same_title, self.is_any and self.same_part, self.indicators, self.subjects)


def _likeness(
    context: BriefingContext, section: Section, latest: BriefingContext, other: Section
) -> _Likeness:
    same_part = context.part_of(section).kind is latest.part_of(other).kind
    return _Likeness(
        section=other,
        same_part=same_part,
        same_title=same_part and section.title == other.title,
        indicators=len(_indicators(context, section) & _indicators(latest, other)),
        subjects=len(
            context.subjects_of.get(section.place, frozenset())
            & latest.subjects_of.get(other.place, frozenset())
        ),
    )


def _indicators(context: BriefingContext, section: Section) -> set[str]:
    return {placed.observation.indicator for placed in context.observations_at(section.place)}


def newer_figures(
    context: BriefingContext, subject: Subject, indicators: Iterable[str], page: str
) -> Link | None:
    """The way to the latest report's figures of a subject, if some are of the same indicators."""
    if not (latest := context.latest):
        return None
    known = {placed.observation.indicator for placed in latest.observations}
    way = _to_subject(latest, BriefingPage.INDICATORS, subject, page)
    return _of_subject(latest, subject, way) if known.intersection(indicators) else None


def newer_milestones(context: BriefingContext, subject: Subject, page: str) -> Link | None:
    """The way to the latest report's milestones of a subject, if it has any."""
    if not (latest := context.latest):
        return None
    if all(milestone.subject != subject.id for milestone in latest.briefing.milestones):
        return None
    way = _to_subject(latest, BriefingPage.TIMELINE, subject, page)
    return _of_subject(latest, subject, way)


def _to_subject(latest: BriefingContext, there: BriefingPage, subject: Subject, page: str) -> str:
    path = urls.page(latest.config, latest.briefing, there)
    return urls.relative(f"{path}#{anchors.subject(subject.id)}", page)


def _of_subject(latest: BriefingContext, subject: Subject, path: str) -> Link:
    title = latest.words.phrase("newer.subject", report=latest.report_name, subject=subject.title)
    return Link(title=title, path=path)
