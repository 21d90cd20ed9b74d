"""The index that all editions share, as files: a manifest and shards of postings."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, takewhile
from math import sqrt
from typing import NamedTuple

from generator.index.blocks import BLOCK
from generator.model.page import DataFile
from generator.model.search import KINDS, Fold

_FILES_FOR_ROOT = 1 / 5
"""Files of postings, of the square root of their characters: both they and their size grow."""
MOST_CHARACTERS = 6_000
"""Of the postings of one gram; what more there is is left out, and the list says so by a `+`."""

_FNV_OFFSET, _FNV_PRIME, _WORD = 2166136261, 16777619, 2**32

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Group(NamedTuple):
    """Things that are found together: those of a briefing, or where that is "" all others.

    The files of their entries stand in `folder` below each edition's; `counts` is how many there
    are of each of the KINDS, in whose order they are numbered; `version` is another where anything
    that is shown of them is.
    """

    briefing: str
    folder: str
    counts: Sequence[int]
    version: str
    postings: Mapping[str, str]


def index_files(
    folder: str, groups: Iterable[Group], fold: Fold, synonyms: Iterable[Sequence[str]]
) -> Iterator[DataFile]:
    """The files of the index in `folder`; among equals a search shows the first groups first."""
    listed: list[tuple[str, str, Sequence[int]]] = []
    versions = hashlib.sha256()
    merged: dict[str, list[str]] = defaultdict(list)
    for number, group in enumerate(groups):
        listed.append((group.briefing, group.folder, group.counts))
        versions.update(group.version.encode())
        name = f"{number}:"
        for gram, numbers in group.postings.items():
            merged[gram].append(name + numbers)
    shards = _shards({gram: _line(parts) for gram, parts in merged.items()})
    manifest = {
        "shards": len(shards),
        "block": BLOCK,
        "kinds": KINDS,
        "groups": listed,
        "fold": [fold.characters, fold.folded],
        "synonyms": [list(words) for words in synonyms],
    }
    files = [_encode(shard) for shard in shards]
    for text in (_encode(manifest), *files):
        versions.update(text.encode())
    named = {"version": versions.hexdigest()[:10], **manifest}
    yield DataFile(path=f"{folder}manifest.json", content=_encode(named).encode())
    for number, text in enumerate(files):
        yield DataFile(path=f"{folder}p{number}.json", content=text.encode())


def shard_of(gram: str, count: int) -> int:
    """Which of `count` shards, a power of two, has a gram: FNV-1a over its code points."""
    digest = _FNV_OFFSET
    for char in gram:
        digest = (digest ^ ord(char)) * _FNV_PRIME % _WORD
    return (digest ^ digest >> 16) % count


def _line(parts: Sequence[str]) -> str:
    """Group by group, each with its number: `0:1 2 10;4|3:;2`."""
    ends = accumulate(len(part) + 1 for part in parts)
    fitting = sum(1 for _ in takewhile(lambda end: end <= MOST_CHARACTERS, ends))
    line = "|".join(parts[: max(fitting, 1)])
    return line if fitting == len(parts) else f"{line}+"


def _shards(lines: Mapping[str, str]) -> list[dict[str, str]]:
    size, count = sum(len(gram) + len(line) + 6 for gram, line in lines.items()), 1
    while count < _FILES_FOR_ROOT * sqrt(size):
        count *= 2
    shards: list[dict[str, str]] = [{} for _ in range(count)]
    for gram in sorted(lines):
        shards[shard_of(gram, count)][gram] = lines[gram]
    return shards
