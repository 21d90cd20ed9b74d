"""What a search finds of a briefing, or of none, and by which characters."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil
from pathlib import Path
from typing import NamedTuple

from generator.index import (
    BLOCK,
    Group,
    Normalizer,
    Reading,
    Words,
    block,
    blocks,
    manifest,
    names,
    parted,
    postings,
    read_blocks,
    reading,
    shard_count,
    size_of,
)
from generator.model.page import DataFile
from generator.model.search import Entry, Fold
from generator.model.site import EditionConfig, Site
from generator.pipeline.agreement import SearchTables
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.keys import key_of, program_key
from generator.render import urls


def entry_files(config: EditionConfig, briefing: str, entries: Sequence[Entry]) -> list[DataFile]:
    """What a search shows in an edition of a briefing, or where it is "" of none."""
    return [*blocks(urls.search_entries(config, briefing), entries)]


def read_entries(
    folder: Path, config: EditionConfig, briefing: str, counts: Iterable[int]
) -> Iterator[bytes]:
    """The content of those files below `folder`; `counts` is how many entries there are."""
    entries = urls.search_entries(config, briefing)
    for number in range(ceil(sum(counts) / BLOCK)):
        yield (folder / block(entries, number)).read_bytes()


_READINGS = "readings"
Readings = Sequence[Reading | None]
"""How each name of a site is read, which is the same in every edition; None for what is not."""


def readings(original: Site) -> Readings:
    """Those of the names of a site in the script of its editors."""
    return [reading(name) for name in _names(original)]


def kept_readings(kept: DiskCache, original: Site) -> Readings:
    """The same, as they are kept or anew: to read names takes dictionaries."""
    key = key_of(program_key(), [*_names(original)])
    if about := kept.about(_READINGS, key):
        return [(own[0], own[1]) if own else None for own in about["read"]]
    read = readings(original)
    kept.keep(_READINGS, key, {"read": read})
    return read


def name_files(config: EditionConfig, site: Site, read: Readings) -> Iterator[DataFile]:
    """The names of an edition, which `site` is, by how they are read."""
    pairs = zip(read, _names(site), strict=True)
    yield from names(urls.search_names(config), ((own, name) for own, name in pairs if own))


class Head(NamedTuple):
    """The first file of an index, its version, and how many files of postings it has."""

    file: DataFile
    version: str
    shards: int


def head(groups: Sequence[Group], site: Site, tables: SearchTables, read: Readings) -> Head:
    """That of an index of these groups; `site` is in the script of its editors."""
    count = shard_count(sum(group.size for group in groups))
    letters = "".join(sorted({own[0][0] for own in read if own}))
    words = Words(tables.synonyms, site.fillers, letters)
    written = manifest(urls.SEARCH_INDEX, groups, count, Normalizer(tables.folding), words)
    return Head(written.file, written.version, count)


def _names(site: Site) -> Iterator[str]:
    for term in site.terms:
        yield from term.spellings
    yield from (indicator.name for indicator in site.indicators)
    yield from (name for topic in site.topics for name in topic.names)
    for group in site.synonyms:
        yield from group.words


class Grouped(NamedTuple):
    """What is found together, and by which grams, in the parts of an index."""

    group: Group
    parts: tuple[Mapping[str, str], ...]


def grouped(
    briefing: str, counts: Sequence[int], editions: Iterable[Iterable[bytes]], fold: Fold
) -> Grouped:
    """What is found together; `editions` are the files of each."""
    contents = [[*edition] for edition in editions]
    version = hashlib.sha256(b"".join(content for files in contents for content in files))
    postings_by_term = postings([read_blocks(files) for files in contents], fold)
    folder = urls.search_group(briefing)
    group = Group(briefing, folder, counts, version.hexdigest(), size_of(postings_by_term))
    return Grouped(group, parted(postings_by_term))
