"""Which pages a site has: one file a kind of page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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
from generator.render.navigation import menu, with_neighbours
from generator.render.open_data import OpenData, open_data
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


def render(editions: Sequence[Edition], theme: Path) -> Rendering:
    """Every page and file of every edition, drawn with the templates of the folder `theme`."""
    drawings = _drawings(editions, theme)
    briefings = [
        (drawing, context, open_data(context))
        for drawing in drawings
        for context in drawing.context.briefings
    ]
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
        pages=(
            chooser.page(drawings[0]),
            *(page for drawing in drawings for page in _edition_pages(drawing)),
            *(page for briefing in briefings for page in _briefing_pages(*briefing)),
        ),
        menus=tuple(menu(context) for _, context, _ in briefings),
        chromes=tuple(chrome(drawing.context, theme) for drawing in drawings),
        files=(
            *(feed(drawing.context) for drawing in drawings),
            *(file for _, context, data in briefings for file in data.files(context)),
        ),
    )


def render_page(editions: Sequence[Edition], theme: Path, path: str) -> Rendering | None:
    """The one page at `path`, as `render` draws it; None if there is no such page."""
    drawings = _drawings(editions, theme)
    page = next((each for each in _pages_at(drawings, path) if each.path == path), None)
    if not page:
        return None
    return Rendering(
        search=Search(folder=urls.SEARCH_INDEX, editions=()),
        base_url=editions[0].site.config.url,
        pages=(page,),
        menus=tuple(menu(context) for each in drawings for context in each.context.briefings),
        chromes=tuple(chrome(drawing.context, theme) for drawing in drawings),
        files=(),
    )


def _pages_at(drawings: Sequence[Drawing], path: str) -> Iterator[Page]:
    """The page at the path, after few others: an editor waits for it."""
    if path == urls.CHOOSER:
        yield chooser.page(drawings[0])
    for drawing in drawings:
        if path.startswith(urls.home(drawing.context.config)):
            for context in drawing.context.briefings:
                if path.startswith(urls.briefing(context.config, context.briefing)):
                    yield from _briefing_page(drawing, context, path)
            yield from _edition_pages(drawing)


def _drawings(editions: Sequence[Edition], theme: Path) -> list[Drawing]:
    templates = Templates(theme / "pages")
    configs = tuple(edition.config for edition in editions)
    return [Drawing(context, configs, templates) for context in contexts(editions)]


def _edition_pages(drawing: Drawing) -> Iterator[Page]:
    """Those that are no briefing's."""
    contexts = drawing.context.briefings
    yield home.page(drawing, contexts)
    yield terms.page(drawing, contexts)
    for found in drawing.context.site.topics:
        yield topic.page(drawing, contexts, found)
    yield search.page(drawing)
    yield not_found.page(drawing)


def _briefing_pages(
    drawing: Drawing, context: BriefingContext, published: OpenData
) -> Iterator[Page]:
    """In reading order, each with the way to the one before and the one after; then all as one."""
    in_order = _in_order(drawing, context, published)
    yield from with_neighbours([draw() for draw in in_order.values()])
    yield whole.page(drawing, context)


def _briefing_page(drawing: Drawing, context: BriefingContext, path: str) -> Iterator[Page]:
    """The briefing's page at the path and its neighbours, if it is there."""
    if path == urls.whole(context.config, context.briefing):
        yield whole.page(drawing, context)
    in_order = _in_order(drawing, context, open_data(context))
    if path in in_order:
        at, draws = list(in_order).index(path), list(in_order.values())
        yield from with_neighbours([draw() for draw in draws[max(at - 1, 0) : at + 2]])


def _in_order(
    drawing: Drawing, context: BriefingContext, published: OpenData
) -> Mapping[str, Callable[[], Page]]:
    """The pages that lead from one to the next, by their paths, and how each is drawn."""
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
    }
