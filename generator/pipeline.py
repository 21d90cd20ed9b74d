"""The way through: load → convert → render → publish."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.convert import edition
from generator.diagnostic import BuildStopped, Span
from generator.load import Finding, load_site
from generator.model.site import Site
from generator.publish import publish
from generator.render import render

THEME = Path(__file__).resolve().parents[1] / "theme"
_SITE = "site"


def build(project: Path, progress: Callable[[str], None]) -> int:
    """Build the project's site into its folder site/; returns the number of pages.

    Raises BuildStopped before anything is written if the input cannot be published.
    """
    site = load(project)
    if (project / _SITE).is_symlink() or (project / _SITE).is_file():
        raise BuildStopped([Finding("site-not-a-folder", {"file": _SITE}).at(Span(_SITE), "")])
    progress("convert")
    editions = [edition(site, config) for config in site.config.editions]
    progress("render")
    rendering = render(editions, THEME)
    progress("publish")
    publish(rendering, THEME, project / _SITE)
    return len(rendering.pages)


def load(project: Path) -> Site:
    """Read and check the project; raises BuildStopped if it cannot be published."""
    return load_site(project, THEME)
