"""Which pages a site has: one file a kind of page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from generator.model.page import Page, Rendering, Search, Searchable
from generator.model.site import Edition
from generator.render import urls
from generator.render.chrome import chrome
from generator.render.context import BriefingContext, contexts
from generator.render.drawing import Drawing
from generator.render.entries import entries
from generator.render.feed import feed
from generator.render.navigation import menu
from generator.render.open_data import OpenData
from generator.render.pages import (
    about,
    briefing,
    chooser,
    data,
    figures,
    home,
    indicators,
    not_found,
    search,
    section,
    terms,
    timeline,
    topic,
    whole,
)
from generator.render.templates import Templates

_Draw = Callable[[], Page]
_Briefing = tuple[Drawing, BriefingContext, OpenData]


def render(editions: Sequence[Edition], theme: Path) -> Rendering:
    """Every page and file of every edition, drawn with the templates of the folder `theme`."""
    drawings = _drawings(editions, theme)
    briefings = _briefings(drawings)
    return Rendering(
        search=Search(
            folder=urls.SEARCH_INDEX,
            editions=tuple(
                Searchable(
                    folder=urls.search_entries(drawing.context.config),
                    entries=tuple(entries(drawing.context)),
                )
                for drawing in drawings
            ),
        ),
        base_url=editions[0].site.config.url,
        pages=tuple(draw() for draw in _pages(drawings, briefings).values()),
        menus=tuple(menu(context) for _, context, _ in briefings),
        chromes=tuple(chrome(drawing.context, theme) for drawing in drawings),
        files=(
            *(feed(drawing.context) for drawing in drawings),
            *(file for _, _, published in briefings for file in published.files()),
        ),
    )


def render_page(editions: Sequence[Edition], theme: Path, path: str) -> Rendering | None:
    """The one page at `path`, as `render` draws it; None if there is no such page."""
    drawings = _drawings(editions, theme)
    briefings = _briefings(drawings)
    draw = _pages(drawings, briefings).get(path)
    if not draw:
        return None
    return Rendering(
        search=Search(folder=urls.SEARCH_INDEX, editions=()),
        base_url=editions[0].site.config.url,
        pages=(draw(),),
        menus=tuple(menu(context) for _, context, _ in briefings),
        chromes=tuple(chrome(drawing.context, theme) for drawing in drawings),
        files=(),
    )


def _drawings(editions: Sequence[Edition], theme: Path) -> list[Drawing]:
    templates = Templates(theme / "pages")
    configs = tuple(edition.config for edition in editions)
    return [Drawing(context, configs, templates) for context in contexts(editions)]


def _briefings(drawings: Sequence[Drawing]) -> list[_Briefing]:
    return [
        (drawing, context, OpenData(context))
        for drawing in drawings
        for context in drawing.context.briefings
    ]


def _pages(drawings: Sequence[Drawing], briefings: Sequence[_Briefing]) -> Mapping[str, _Draw]:
    """How each page of the site is drawn, by its path."""
    pages: dict[str, _Draw] = {urls.CHOOSER: partial(chooser.page, drawings[0])}
    for drawing in drawings:
        pages |= _edition_pages(drawing)
    for found in briefings:
        pages |= _briefing_pages(*found)
    return pages


def _edition_pages(drawing: Drawing) -> Mapping[str, _Draw]:
    """Those that are no briefing's."""
    config, contexts = drawing.context.config, drawing.context.briefings
    return {
        urls.home(config): partial(home.page, drawing, contexts),
        urls.terms(config): partial(terms.page, drawing, contexts),
        **{
            urls.topic(config, found.id): partial(topic.page, drawing, contexts, found)
            for found in drawing.context.site.topics
        },
        urls.search(config): partial(search.page, drawing),
        urls.not_found(config): partial(not_found.page, drawing),
    }


def _briefing_pages(
    drawing: Drawing, context: BriefingContext, published: OpenData
) -> Mapping[str, _Draw]:
    config, found = context.config, context.briefing
    return {
        urls.briefing(config, found): partial(briefing.page, drawing, context),
        **{
            urls.section(config, found, each.place): partial(section.page, drawing, context, each)
            for each in found.sections
        },
        urls.indicators(config, found): partial(indicators.page, drawing, context, published),
        urls.timeline(config, found): partial(timeline.page, drawing, context),
        **(
            {urls.figures(config, found): partial(figures.page, drawing, context)}
            if found.figures
            else {}
        ),
        urls.data(config, found): partial(data.page, drawing, context, published),
        urls.about(config, found): partial(about.page, drawing, context),
        urls.whole(config, found): partial(whole.page, drawing, context),
    }
