"""What a browser reads first of the index that all editions share."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.index.blocks import BLOCK
from generator.index.normal import Normalizer
from generator.model.page import DataFile
from generator.model.search import KINDS, Fillers

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Group(NamedTuple):
    """Things that are found together: those of a briefing, or where that is "" all others.

    The files of their entries stand in `folder` below each edition's; `counts` is how many there
    are of each of the KINDS, in whose order they are numbered; `version` is another where anything
    that is shown of them is; `size` is what their postings take in the files, in characters.
    """

    briefing: str
    folder: str
    counts: Sequence[int]
    version: str
    size: int


class Words(NamedTuple):
    """Words that are found together, those that only ask, and the letters with which readings of
    names begin.
    """

    synonyms: Sequence[Sequence[str]]
    fillers: Fillers
    letters: str


class Manifest(NamedTuple):
    """What a browser reads first, and the `version` of all that the index is made of."""

    version: str
    file: DataFile


def manifest(
    folder: str,
    groups: Sequence[Group],
    count: int,
    normalize: Normalizer,
    words: Words,
) -> Manifest:
    """Which groups there are, `count` files of postings, and how characters are folded.

    Among equals a search shows the first groups first.
    """
    fold = normalize.fold
    fields = {
        "shards": count,
        "block": BLOCK,
        "kinds": KINDS,
        "groups": [(group.briefing, group.folder, group.counts) for group in groups],
        "fold": [fold.characters, fold.folded],
        "synonyms": [list(group) for group in words.synonyms],
        "fillers": {
            "amount": _longest_first(map(normalize.folded, words.fillers.amount)),
            "meaning": _longest_first(map(normalize.folded, words.fillers.meaning)),
        },
        "letters": words.letters,
    }
    # All files are made of this, and of what is shown.
    versions = "".join([*(group.version for group in groups), _encode(fields)])
    version = hashlib.sha256(versions.encode()).hexdigest()[:10]
    content = _encode({"version": version, **fields}).encode()
    return Manifest(version, DataFile(path=f"{folder}manifest.json", content=content))


def _longest_first(words: Iterable[str]) -> list[str]:
    """有多少家 before 有多少."""
    return sorted(sorted({*words}), key=len, reverse=True)
