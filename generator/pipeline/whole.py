"""A site as a whole, for what looks at all of it at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from generator.convert import edition
from generator.index import PARTS, manifest, shard_count, shards
from generator.model.page import DataFile, Rendering
from generator.model.search import counted
from generator.model.site import Edition, EditionConfig, Site
from generator.pipeline.agreement import SearchTables, search_tables
from generator.pipeline.checked import Checked
from generator.pipeline.searching import Grouped, entry_files, grouped
from generator.publish import export
from generator.render import render, urls


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
    export(rendering, _index(rendering, site.config.editions, tables), theme, folder)
    return len(rendering.pages)


def _index(
    rendering: Rendering, editions: Sequence[EditionConfig], tables: SearchTables
) -> Iterator[DataFile]:
    found: list[Grouped] = []
    for each in rendering.searchable:
        files = [
            entry_files(config, each.briefing, entries)
            for config, entries in zip(editions, each.editions, strict=True)
        ]
        yield from chain.from_iterable(files)
        contents = ((file.content for file in edition) for edition in files)
        counts = counted(each.editions[0])
        found.append(grouped(each.briefing, counts, contents, tables.folding))
    groups = [each.group for each in found]
    count = shard_count(sum(group.size for group in groups))
    yield manifest(urls.SEARCH_INDEX, groups, count, *tables)
    for part in range(PARTS):
        parts = (each.parts[part] for each in found)
        yield from shards(urls.SEARCH_INDEX, part, parts, count)
