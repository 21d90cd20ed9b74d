"""The way through: load → convert → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from generator.convert import edition, fold
from generator.diagnostic import BuildStopped, Diagnostic, Span
from generator.index import disagreement, index_files, synonym_groups
from generator.load import Loaded, load_site
from generator.messages import Finding
from generator.model.search import Fold
from generator.model.site import Edition, Site
from generator.publish import export, publish, publish_page
from generator.render import render, render_page

THEME = Path(__file__).resolve().parents[1] / "theme"
_SITE = "site"
_SYNONYMS = "content/synonyms.yml"


class Built(NamedTuple):
    """How many pages a build has made, and what an editor should look at before a release."""

    pages: int
    warnings: tuple[Diagnostic, ...]


def build(project: Path, progress: Callable[[str], None]) -> Built:
    """Build the project's site into its folder site/.

    Raises BuildStopped before anything is written if the input cannot be published.
    """
    site, warnings = load(project)
    if (project / _SITE).is_symlink() or (project / _SITE).is_file():
        raise BuildStopped([Finding("site-not-a-folder", {"file": _SITE}).at(Span(_SITE))])
    progress("convert")
    editions = convert(site)
    pages = build_editions(site, editions, project / _SITE, progress)
    return Built(pages, warnings)


def export_project(project: Path, folder: Path) -> int:
    """Write the site as a project for mkdocs-material or Zensical into the empty `folder`.

    Returns how many pages it has. Raises BuildStopped before anything is written if the input
    cannot be published.
    """
    site, _ = load(project)
    editions = convert(site)
    rendering = render(editions, THEME)
    index = tuple(index_files(rendering.search, *search_tables(site, editions)))
    export(rendering, index, THEME, folder)
    return len(rendering.pages)


def build_editions(
    site: Site, editions: Sequence[Edition], target: Path, progress: Callable[[str], None]
) -> int:
    """Build the editions of `site` into the folder `target`; returns how many pages there are."""
    progress("render")
    rendering = render(editions, THEME)
    progress("index")
    index = tuple(index_files(rendering.search, *search_tables(site, editions)))
    progress("publish")
    publish(rendering, index, THEME, target)
    return len(rendering.pages)


def build_page(editions: Sequence[Edition], path: str) -> bytes | None:
    """The HTML of the one page at `path`, as among all pages; None if there is no such page."""
    rendering = render_page(editions, THEME, path)
    return publish_page(rendering, THEME) if rendering else None


def convert(site: Site) -> list[Edition]:
    """Every edition of the site, each in its script."""
    return [edition(site, config) for config in site.config.editions]


def search_tables(
    site: Site, editions: Sequence[Edition]
) -> tuple[Fold, tuple[tuple[str, ...], ...]]:
    """How a search folds characters, and which words it takes as one.

    Raises BuildStopped if a text of one edition could not be found by its words in another.
    """
    written = list(site.texts())
    converted = [list(each.site.texts()) for each in editions if not each.locale.is_source]
    folding = fold(site.conversion, chain(written, *converted))
    synonyms = synonym_groups(site.synonyms, site.conversion, folding)
    for each in converted:
        if found := disagreement(zip(written, each, strict=True), folding, synonyms):
            details = {"text": found[0], "converted": found[1]}
            raise BuildStopped([Finding("unfolded-text", details).at(Span(_SYNONYMS))])
    return folding, synonyms


def load(project: Path) -> Loaded:
    """Read and check the project; raises BuildStopped if it cannot be published."""
    return load_site(project, THEME)
