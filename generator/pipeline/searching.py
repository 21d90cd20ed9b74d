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
    block,
    blocks,
    parted,
    postings,
    read_blocks,
    size_of,
)
from generator.model.page import DataFile
from generator.model.search import Entry, Fold
from generator.model.site import EditionConfig
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


class Grouped(NamedTuple):
    """What is found together, and by which grams, in the parts of an index."""

    group: Group
    parts: tuple[Mapping[str, str], ...]


def grouped(
    briefing: str, counts: Sequence[int], editions: Iterable[Iterable[bytes]], fold: Fold
) -> Grouped:
    """What is found together; `editions` are the files of each."""
    contents = [[*each] for each in editions]
    version = hashlib.sha256(b"".join(content for each in contents for content in each))
    found = postings([read_blocks(each) for each in contents], fold)
    folder = urls.search_group(briefing)
    group = Group(briefing, folder, counts, version.hexdigest(), size_of(found))
    return Grouped(group, parted(found))
