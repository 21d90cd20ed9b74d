"""The site's root: readers choose an edition; the page's template says so in each one's words."""

from __future__ import annotations

from generator.model.page import Page
from generator.render import urls
from generator.render.drawing import Drawing


def page(drawing: Drawing) -> Page:
    config = drawing.context.site.config
    return Page(
        path=urls.CHOOSER,
        kind="chooser",
        edition=drawing.context.config.path,
        below="",
        title=config.title,
        head_title=config.title,
        description=config.description,
        markdown="",
        alternates=tuple(drawing.alternates(urls.home(drawing.context.config))),
    )
