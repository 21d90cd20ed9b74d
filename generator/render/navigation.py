"""Menus, and the way from page to page."""

from __future__ import annotations

from generator.model.page import Link, Menu, MenuGroup
from generator.model.section import Section
from generator.render import urls
from generator.render.context import BriefingContext


def menu(context: BriefingContext) -> Menu:
    """The navigation of a briefing: its parts and their sections, then its indices."""
    words, config, briefing = context.words, context.config, context.briefing
    parts = [
        MenuGroup(
            title=part.title,
            links=tuple(_section(context, section) for section in briefing.sections_of(part)),
        )
        for part in briefing.parts
    ]
    overview = Link(title=words["nav.overview"], path=urls.briefing(config, briefing))
    whole = Link(title=words["nav.whole"], path=urls.whole(config, briefing))
    return Menu(
        key=f"{config.path}/{briefing.id}",
        groups=(
            MenuGroup(title=briefing.short_title, links=(overview, *_indices(context), whole)),
            *parts,
        ),
    )


def neighbours(context: BriefingContext, path: str) -> tuple[Link | None, Link | None]:
    """The pages before and after the briefing's page at `path`, as one reads on."""
    config, briefing = context.config, context.briefing
    title = context.words.phrase("briefing.title", title=briefing.short_title)
    in_order = (
        Link(title=title, path=urls.briefing(config, briefing)),
        *(_section(context, section) for section in briefing.sections),
        *_indices(context),
    )
    around = (None, *in_order, None)
    ways = zip(around, in_order, around[2:], strict=False)
    return next(((before, after) for before, own, after in ways if own.path == path), (None, None))


def _section(context: BriefingContext, section: Section) -> Link:
    path = urls.section(context.config, context.briefing, section.place)
    return Link(title=section.title, path=path)


def _indices(context: BriefingContext) -> tuple[Link, ...]:
    words, config, briefing = context.words, context.config, context.briefing
    targets = Link(title=words["targets.title"], path=urls.targets(config, briefing))
    figures = Link(title=words["nav.figures"], path=urls.figures(config, briefing))
    return (
        Link(title=words["nav.indicators"], path=urls.indicators(config, briefing)),
        Link(title=words["nav.timeline"], path=urls.timeline(config, briefing)),
        *([targets] if context.earlier else []),
        *([figures] if briefing.figures else []),
        Link(title=words["nav.data"], path=urls.data(config, briefing)),
        Link(title=words["nav.about"], path=urls.about(config, briefing)),
    )
