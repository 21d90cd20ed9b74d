"""What stands at an address that has another now, for hosts that do not lead on by themselves."""

from __future__ import annotations

from generator.model.page import Page
from generator.render import urls
from generator.render.drawing import Drawing


def page(drawing: Drawing, was: str, now: str) -> Page:
    """The page at `was`, which leads to `now`; both below the edition's folder."""
    edition = drawing.context.config
    words = drawing.context.words
    title = words["moved.title"]
    return Page(
        path=urls.home(edition) + was,
        kind="moved",
        edition=edition.path,
        below=was,
        title=title,
        head_title=f"{title} - {drawing.context.site.config.title}",
        description=words["moved.text"],
        markdown="",
        moved_to=urls.home(edition) + now,
    )
