"""What a search shows of the things that it finds, in files of a few."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.model.page import DataFile
from generator.model.search import Entry

BLOCK = 8
"""Entries a file: two kilobytes, compressed."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Shown(NamedTuple):
    """What a search shows of an entry, and finds it by."""

    title: str
    text: str
    path: str
    note: str
    names: Sequence[str] = ()


def blocks(folder: str, entries: Sequence[Entry]) -> Iterator[DataFile]:
    """The files of `entries`, numbered from 0, in `folder`."""
    for start in range(0, len(entries), BLOCK):
        shown = [_shown(entry) for entry in entries[start : start + BLOCK]]
        yield DataFile(path=block(folder, start // BLOCK), content=_encode(shown).encode())


def block(folder: str, number: int) -> str:
    """The path of a file of entries."""
    return f"{folder}{number}.json"


def read_blocks(contents: Iterable[bytes]) -> list[Shown]:
    """The entries of files, in their order."""
    return [Shown(*fields) for content in contents for fields in json.loads(content)]


def _shown(entry: Entry) -> Shown:
    return Shown(entry.title, entry.text, entry.path, entry.note, entry.names)
