"""The way through: load → convert → render → publish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.convert import edition
from generator.load import load_site
from generator.publish import publish
from generator.render import render

THEME = Path(__file__).resolve().parents[1] / "theme"


def build(project: Path, progress: Callable[[str], None]) -> int:
    """Build the project's site into its folder site/; returns the number of pages.

    Raises BuildStopped before anything is written if the input cannot be published.
    """
    site = load_site(project, THEME)
    progress("convert")
    editions = [edition(site, config) for config in site.config.editions]
    progress("render")
    rendering = render(editions, THEME / "pages")
    progress("publish")
    publish(rendering, THEME, project / "site")
    return len(rendering.pages)


def check(project: Path) -> None:
    """Raise BuildStopped if the project's input cannot be published."""
    load_site(project, THEME)
