"""What a reader sees where there is no page."""

from __future__ import annotations

from generator.model.page import Link, Page
from generator.render import urls
from generator.render.chrome import main_links
from generator.render.drawing import Drawing


def page(drawing: Drawing) -> Page:
    edition = drawing.context
    root = edition.site.config.url.root_path
    # The page is shown at whatever address was missing, so its links start at the server's root.
    links = [Link(title=one.title, path=root + one.path) for one in main_links(edition)]
    return drawing.page(
        "not_found",
        urls.not_found(edition.config),
        title=edition.words["not_found.title"],
        description=edition.words["not_found.text"],
        values={"links": links},
    )
