"""One page of a site → its HTML, whatever the others are."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, Template

from generator.model.page import DataFile, Page
from generator.publish.surroundings import Surroundings
from generator.publish.text import to_html
from generator.templating import Stamp, compiled

TEMPLATES = {"chooser": "chooser.html", "moved": "moved.html"}
"""The templates of theme/overrides/ around the kinds of pages that have one of their own."""
_USUAL = "main.html"
_MISSING = "404.html"


class MadePage(NamedTuple):
    """A page as it is published, and the paths in the site that its text leads to."""

    html: bytes
    leads_to: frozenset[str]


def make_page(page: Page, around: Surroundings) -> MadePage:
    """The page in its surroundings; the same two make the same bytes, in any process."""
    text = to_html(page.markdown, page.path)
    html = _template(around, TEMPLATES.get(page.kind, _USUAL)).render(
        config=around.config,
        page={"meta": page, "content": text.html},
        base_url="/".join([".."] * page.path.count("/")) or ".",
    )
    return MadePage(html.encode(), text.leads_to)


def address_of(path: str) -> str:
    """The path of the file in which a host looks for the page at `path`."""
    return path if path.endswith(".html") else f"{path}index.html"


def missing_page(around: Surroundings) -> DataFile:
    """What some hosts show for all that is not there; no page of an edition."""
    html = _template(around, _MISSING).render(config=around.config)
    return DataFile(path=_MISSING, content=html.encode())


def _template(around: Surroundings, name: str) -> Template:
    return _environment(around.templates, around.stamp).get_template(name)


@lru_cache(maxsize=1)
def _environment(folder: Path, _: Stamp) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder), bytecode_cache=compiled(), auto_reload=False
    )
    # The pages of a briefing have the same menus around them.
    environment.filters["e"] = lru_cache(maxsize=1024, typed=True)(environment.filters["e"])
    return environment
