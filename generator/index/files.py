"""An edition's index as files: a manifest, shards of postings, blocks of entries."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from generator.index.normal import Normalizer
from generator.index.postings import Postings
from generator.model.page import DataFile
from generator.model.search import Entry, Fold

_BLOCK = 16  # entries a file: some kilobytes, compressed
_SHARD_BYTES = 12_000  # postings a file, before compression
_FNV_OFFSET, _FNV_PRIME, _WORD = 2166136261, 16777619, 2**32

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def index_files(
    entries: Sequence[Entry], fold: Fold, synonyms: Iterable[Sequence[str]], folder: str
) -> Iterator[DataFile]:
    """The files of one edition's index, in `folder`, which ends in a slash.

    `entries` are grouped by kind, and in each kind by briefing.
    """
    lines = list(Postings(entries, Normalizer(fold)).lines())
    count = _shard_count(sum(len(gram) + len(listed) + 6 for gram, listed in lines))
    shards: list[dict[str, str]] = [{} for _ in range(count)]
    for gram, listed in lines:
        shards[shard_of(gram, count)][gram] = listed
    files = [(f"p{number}.json", _encode(shard)) for number, shard in enumerate(shards)]
    files += [
        (f"e{start // _BLOCK}.json", _encode([_fields(e) for e in entries[start : start + _BLOCK]]))
        for start in range(0, len(entries), _BLOCK)
    ]
    manifest = {
        "version": _version(text for _, text in files),
        "shards": count,
        "block": _BLOCK,
        "entries": len(entries),
        "groups": list(_groups(entries)),
        "fold": [fold.characters, fold.folded],
        "synonyms": [list(words) for words in synonyms],
    }
    for name, text in (("manifest.json", _encode(manifest)), *files):
        yield DataFile(path=folder + name, content=text.encode())


def shard_of(gram: str, count: int) -> int:
    """Which of `count` shards, a power of two, has a gram: FNV-1a over its code points."""
    digest = _FNV_OFFSET
    for char in gram:
        digest = (digest ^ ord(char)) * _FNV_PRIME % _WORD
    return (digest ^ digest >> 16) % count


def _shard_count(size: int) -> int:
    count = 1
    while count * _SHARD_BYTES < size:
        count *= 2
    return count


def _groups(entries: Sequence[Entry]) -> Iterator[tuple[str, str, int]]:
    """Kind and briefing of each run of entries, and where it starts."""
    start = 0
    for (kind, briefing), run in groupby(entries, key=lambda entry: (entry.kind, entry.briefing)):
        yield kind, briefing, start
        start += len(list(run))


def _fields(entry: Entry) -> list[str]:
    return [entry.title, entry.text, entry.path, entry.note]


def _version(texts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode())
    return digest.hexdigest()[:10]
