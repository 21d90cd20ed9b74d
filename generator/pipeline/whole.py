"""A site as a whole, for what looks at all of it at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from generator.convert import edition
from generator.index import PARTS, shards
from generator.model.page import DataFile, Rendering
from generator.model.search import counted
from generator.model.site import Edition, Site
from generator.pipeline.agreement import SearchTables, search_tables
from generator.pipeline.checked import Checked
from generator.pipeline.searching import Grouped, entry_files, grouped, head, name_files, readings
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
    rendering = render(site, editions, theme)
    corpus = (text for edition in editions for text in edition.site.texts())
    tables = search_tables(site, corpus, checked.pairs)
    export(rendering, _index(rendering, site, editions, tables), theme, folder)
    return len(rendering.pages)


def _index(
    rendering: Rendering, original: Site, editions: Sequence[Edition], tables: SearchTables
) -> Iterator[DataFile]:
    read = readings(original)
    for one in editions:
        yield from name_files(one.config, one.site, read)
    groups: list[Grouped] = []
    for searchable in rendering.searchable:
        files = [
            entry_files(edition.config, searchable.briefing, entries)
            for edition, entries in zip(editions, searchable.editions, strict=True)
        ]
        yield from chain.from_iterable(files)
        contents = ((file.content for file in those) for those in files)
        counts = counted(searchable.editions[0])
        groups.append(grouped(searchable.briefing, counts, contents, tables.folding))
    first = head([group.group for group in groups], original, tables, read)
    yield first.file
    for part in range(PARTS):
        parts = (group.parts[part] for group in groups)
        yield from shards(urls.SEARCH_INDEX, part, parts, first.shards, first.version)
