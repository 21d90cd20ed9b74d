"""A site as a whole, for what looks at all of it at once."""

from __future__ import annotations

from pathlib import Path

from generator.convert import edition
from generator.index import index_files
from generator.model.site import Edition, Site
from generator.pipeline.agreement import search_tables
from generator.pipeline.checked import Checked
from generator.publish import export
from generator.render import render


def convert(site: Site) -> list[Edition]:
    """Every edition of the site, each in its script."""
    return [edition(site, config) for config in site.config.editions]


def export_project(checked: Checked, theme: Path, folder: Path) -> int:
    """Write the site as a project for mkdocs-material or Zensical into the empty `folder`.

    Returns how many pages it has.
    """
    site = checked.whole()
    editions = convert(site)
    rendering = render(editions, theme)
    corpus = (text for each in editions for text in each.site.texts())
    tables = search_tables(site, corpus, checked.pairs)
    export(rendering, index_files(rendering.search, *tables), theme, folder)
    return len(rendering.pages)
