"""What a search finds of a briefing, or of none, and by which characters."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from pathlib import Path

from generator.index import BLOCK, Group, block, blocks, postings, read_blocks
from generator.model.page import DataFile
from generator.model.search import Entry, Fold
from generator.model.site import EditionConfig
from generator.render import urls


def entry_files(config: EditionConfig, briefing: str, entries: Sequence[Entry]) -> list[DataFile]:
    """What a search shows in an edition of a briefing, or where it is "" of none."""
    return [*blocks(_folder(config, briefing), entries)]


def read_entries(
    folder: Path, config: EditionConfig, briefing: str, counts: Iterable[int]
) -> Iterator[bytes]:
    """The content of those files below `folder`; `counts` is how many entries there are."""
    for number in range(ceil(sum(counts) / BLOCK)):
        yield (folder / block(_folder(config, briefing), number)).read_bytes()


def grouped(
    briefing: str, counts: Sequence[int], editions: Iterable[Iterable[bytes]], fold: Fold
) -> Group:
    """What is found together; `editions` are the files of each."""
    contents = [[*each] for each in editions]
    version = hashlib.sha256(b"".join(content for each in contents for content in each))
    return Group(
        briefing,
        urls.search_group(briefing),
        counts,
        version.hexdigest(),
        postings([read_blocks(each) for each in contents], fold),
    )


def _folder(config: EditionConfig, briefing: str) -> str:
    return f"{urls.search_entries(config)}{urls.search_group(briefing)}"
