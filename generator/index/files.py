"""The index as files: a manifest and shards of postings, and for each edition blocks of entries."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from generator.index.normal import Normalizer
from generator.index.postings import Postings
from generator.model.page import DataFile, Search, Searchable
from generator.model.search import Entry, Fold

_BLOCK = 8  # entries a file: two kilobytes, compressed
_SHARD_BYTES = 2_000  # postings a file, before compression
_FNV_OFFSET, _FNV_PRIME, _WORD = 2166136261, 16777619, 2**32

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def index_files(
    search: Search, fold: Fold, synonyms: Iterable[Sequence[str]]
) -> Iterator[DataFile]:
    """The index that all editions share, and the entries of each."""
    entries = search.editions[0].entries
    editions = [each.entries for each in search.editions]
    lines = list(Postings(editions, Normalizer(fold)).lines())
    count = _shard_count(sum(len(gram) + len(listed) + 6 for gram, listed in lines))
    shards: list[dict[str, str]] = [{} for _ in range(count)]
    for gram, listed in lines:
        shards[shard_of(gram, count)][gram] = listed
    files = [
        (f"{search.folder}p{number}.json", _encode(shard)) for number, shard in enumerate(shards)
    ]
    files += [block for edition in search.editions for block in _blocks(edition)]
    manifest = {
        "version": _version(text for _, text in files),
        "shards": count,
        "block": _BLOCK,
        "groups": list(_groups(entries)),
        "fold": [fold.characters, fold.folded],
        "synonyms": [list(words) for words in synonyms],
    }
    for path, text in ((f"{search.folder}manifest.json", _encode(manifest)), *files):
        yield DataFile(path=path, content=text.encode())


def _blocks(edition: Searchable) -> Iterator[tuple[str, str]]:
    for start in range(0, len(edition.entries), _BLOCK):
        fields = [_fields(entry) for entry in edition.entries[start : start + _BLOCK]]
        yield f"{edition.folder}{start // _BLOCK}.json", _encode(fields)


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
