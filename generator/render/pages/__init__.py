"""Which pages a site has: one file a kind of page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.model.page import Page, Rendering
from generator.model.site import Edition
from generator.render.chrome import chrome
from generator.render.context import BriefingContext, EditionContext
from generator.render.drawing import Drawing
from generator.render.navigation import menu, with_neighbours
from generator.render.pages import (
    about,
    briefing,
    chooser,
    home,
    indicators,
    not_found,
    section,
    terms,
    timeline,
    topic,
    whole,
)
from generator.render.templates import Templates


def render(editions: Sequence[Edition], templates_folder: Path) -> Rendering:
    """Every page of every edition, drawn with the templates of `templates_folder`."""
    templates = Templates(templates_folder)
    configs = tuple(edition.config for edition in editions)
    original = next(each.site for each in editions if each.locale.is_source)
    contexts = [EditionContext(edition, original) for edition in editions]
    drawings = [Drawing(context, configs, templates) for context in contexts]
    return Rendering(
        base_url=editions[0].site.config.url,
        pages=(
            chooser.page(drawings[0]),
            *(page for drawing in drawings for page in _pages(drawing)),
        ),
        menus=tuple(menu(context) for drawing in drawings for context in drawing.context.briefings),
        chromes=tuple(chrome(drawing.context) for drawing in drawings),
    )


def _pages(drawing: Drawing) -> Iterator[Page]:
    contexts = drawing.context.briefings
    yield home.page(drawing, contexts)
    yield terms.page(drawing, contexts)
    for found in drawing.context.site.topics:
        yield topic.page(drawing, contexts, found)
    yield not_found.page(drawing)
    for context in contexts:
        yield from with_neighbours(_briefing_pages(drawing, context))
        yield whole.page(drawing, context)


def _briefing_pages(drawing: Drawing, context: BriefingContext) -> Iterator[Page]:
    """In reading order."""
    yield briefing.page(drawing, context)
    for found in context.briefing.sections:
        yield section.page(drawing, context, found)
    yield indicators.page(drawing, context)
    yield timeline.page(drawing, context)
    yield about.page(drawing, context)
