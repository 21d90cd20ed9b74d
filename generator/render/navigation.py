"""Menus, and the way from page to page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.page import Link, Menu, MenuGroup, Page
from generator.render import urls
from generator.render.context import BriefingContext


def menu(context: BriefingContext) -> Menu:
    """The navigation of a briefing: its parts and their sections, then its indices."""
    words, config, briefing = context.words, context.config, context.briefing
    parts = [
        MenuGroup(
            title=part.title,
            links=tuple(
                Link(title=section.title, path=urls.section(config, briefing, section.place))
                for section in briefing.sections_of(part)
            ),
        )
        for part in briefing.parts
    ]
    overview = Link(title=words["nav.overview"], path=urls.briefing(config, briefing))
    indices = (
        overview,
        Link(title=words["nav.indicators"], path=urls.indicators(config, briefing)),
        Link(title=words["nav.timeline"], path=urls.timeline(config, briefing)),
        *_figures(context),
        Link(title=words["nav.data"], path=urls.data(config, briefing)),
        Link(title=words["nav.about"], path=urls.about(config, briefing)),
        Link(title=words["nav.whole"], path=urls.whole(config, briefing)),
    )
    return Menu(
        key=f"{config.path}/{briefing.id}",
        groups=(MenuGroup(title=briefing.short_title, links=indices), *parts),
    )


def _figures(context: BriefingContext) -> Iterator[Link]:
    if context.briefing.figures:
        path = urls.figures(context.config, context.briefing)
        yield Link(title=context.words["nav.figures"], path=path)


def with_neighbours(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages with links to the one before and the one after each."""
    in_order = list(pages)
    for index, page in enumerate(in_order):
        before = in_order[index - 1] if index else None
        after = in_order[index + 1] if index + 1 < len(in_order) else None
        neighbours = {
            "previous": before and Link(title=before.title, path=before.path),
            "next": after and Link(title=after.title, path=after.path),
        }
        yield page.model_copy(update=neighbours)
