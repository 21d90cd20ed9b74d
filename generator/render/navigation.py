"""Menus, and the way from page to page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.page import Link, Menu, MenuGroup
from generator.model.section import Section
from generator.render import urls
from generator.render.briefing_pages import indices, page_link, pages_of
from generator.render.context import BriefingContext, EditionContext
from generator.render.reports import ReportGroup, report_groups


def menu_of(context: BriefingContext | EditionContext) -> Menu:
    """The navigation of a briefing's pages, or of those that are no briefing's."""
    if isinstance(context, EditionContext):
        groups = tuple(_group(context, group) for group in report_groups(context))
    else:
        groups = tuple(_groups(context))
    return Menu(key=menu_key(context), groups=groups)


def menu_key(context: BriefingContext | EditionContext) -> str:
    """By this a page names its menu."""
    path = context.config.path
    return path if isinstance(context, EditionContext) else f"{path}/{context.briefing.id}"


def _groups(context: BriefingContext) -> Iterator[MenuGroup]:
    """The indices of a briefing, its parts and their sections, and its series."""
    briefing = context.briefing
    path = urls.briefing(context.config, briefing)
    overview = Link(title=context.words["nav.overview"], path=path)
    own = (page_link(context, page) for page in pages_of(context))
    yield MenuGroup(title=context.report_name, links=(overview, *own))
    for part in briefing.parts:
        sections = tuple(_section(context, section) for section in briefing.sections_of(part))
        yield MenuGroup(title=part.title, links=sections)
    if series := context.series:
        others = tuple(other for other in context.in_series if other is not context)
        group = ReportGroup(series.name, series.id, others)
        yield _group(context.parent, group)


def _group(edition: EditionContext, group: ReportGroup) -> MenuGroup:
    reports = group.links(urls.briefing)
    if not group.series:
        return MenuGroup(title=group.title, links=reports)
    every = Link(title=edition.words["series.nav"], path=urls.series(edition.config, group.series))
    return MenuGroup(title=group.title, links=(every, *reports))


class Pagination(NamedTuple):
    """The pages before and after one, as one reads on."""

    previous: Link | None = None
    next: Link | None = None


def paginations(context: BriefingContext) -> dict[str, Pagination]:
    """Those of the briefing's pages, by their paths."""
    title = context.words.phrase("briefing.title", title=context.report_name)
    in_order = (
        Link(title=title, path=urls.briefing(context.config, context.briefing)),
        *(_section(context, section) for section in context.briefing.sections),
        *(page_link(context, page) for page in indices(context)),
    )
    around = (None, *in_order, None)
    ways = zip(around, in_order, around[2:], strict=False)
    return {own.path: Pagination(before, after) for before, own, after in ways}


def _section(context: BriefingContext, section: Section) -> Link:
    path = urls.section(context.config, context.briefing, section.place)
    return Link(title=section.title, path=path)
