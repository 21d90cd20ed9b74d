"""A site as a whole, for what looks at all of it at once."""

from __future__ import annotations

from pathlib import Path

from generator.convert import edition, fold
from generator.index import index_files, synonym_groups
from generator.model.site import Edition, Site
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
    folding = fold(site.conversion, (text for each in editions for text in each.site.texts()))
    synonyms = synonym_groups(site.synonyms, site.conversion, folding)
    export(rendering, index_files(rendering.search, folding, synonyms), theme, folder)
    return len(rendering.pages)
