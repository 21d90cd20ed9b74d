"""Postings of many groups → files, each with the grams that fall to it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, takewhile
from math import sqrt

from generator.model.page import DataFile

PARTS = 8
"""Into so many parts postings are parted, by their grams; each part makes files of its own."""
_FILES_FOR_ROOT = 1 / 5
"""Files of postings, of the square root of their characters: both they and their size grow."""
MOST_CHARACTERS = 6_000
"""Of the postings of one gram; what more there is is left out, and the list says so by a `+`."""

_FNV_OFFSET, _FNV_PRIME, _WORD = 2166136261, 16777619, 2**32

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def parted(postings: Mapping[str, str]) -> tuple[Mapping[str, str], ...]:
    """The postings of a group in PARTS."""
    parts: list[dict[str, str]] = [{} for _ in range(PARTS)]
    for gram, numbers in postings.items():
        parts[shard_of(gram, PARTS)][gram] = numbers
    return tuple(parts)


def size_of(postings: Mapping[str, str]) -> int:
    """How many characters they take in the files."""
    return sum(len(gram) + len(numbers) + 6 for gram, numbers in postings.items())


def shard_count(size: int) -> int:
    """Into how many files postings of this size go: a power of two."""
    count = PARTS
    while count < _FILES_FOR_ROOT * sqrt(size):
        count *= 2
    return count


def shards(
    folder: str, part: int, groups: Iterable[Mapping[str, str]], count: int, version: str
) -> Iterator[DataFile]:
    """Of `count` files in `folder` those that one part makes; `groups` are that part of each.

    Each file says of which `version` of the index it is: a site may be published anew while a
    reader searches it.
    """
    merged: dict[str, list[str]] = defaultdict(list)
    for number, postings in enumerate(groups):
        name = f"{number}:"
        for gram, numbers in postings.items():
            merged[gram].append(name + numbers)
    own = range(part, count, PARTS)
    lines: dict[int, dict[str, str]] = {number: {"": version} for number in own}
    for gram in sorted(merged):
        lines[shard_of(gram, count)][gram] = _line(merged[gram])
    for number, shard in lines.items():
        yield DataFile(path=f"{folder}p{number}.json", content=_encode(shard).encode())


def shard_of(gram: str, count: int) -> int:
    """Which of `count` shards, a power of two, has a gram: FNV-1a over its code points."""
    digest = _FNV_OFFSET
    for char in gram:
        digest = (digest ^ ord(char)) * _FNV_PRIME % _WORD
    return (digest ^ digest >> 16) % count


def _line(parts: Sequence[str]) -> str:
    """Group by group, each with its number: `0:1 2 10;4|3:;2`."""
    line = "|".join(parts)
    if len(line) < MOST_CHARACTERS:
        return line
    ends = accumulate(len(part) + 1 for part in parts)
    fitting = sum(1 for _ in takewhile(lambda end: end <= MOST_CHARACTERS, ends))
    return f"{'|'.join(parts[: max(fitting, 1)])}+"
