"""Cache keys: digests of all that something is made of."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from generator.model.base import Frozen

ROOT = Path(__file__).resolve().parents[1]
_SETTLED = 2_000_000_000
"""Nanoseconds after which a file that is written again has another time, on any file system."""


def key_of(*parts: object) -> str:
    """The key of something made of `parts`: records, texts, and lists of such."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def files_key(folder: Path, names: Iterable[str]) -> str:
    """The key of files, by their names and their bytes; of one that is gone, by its name."""
    digest = hashlib.sha256()
    for name in names:
        digest.update(f"{name}\0".encode("utf-8", "surrogatepass"))
        digest.update(_digest(f"{folder}/{name}"))
    return digest.hexdigest()


def theme_key(theme: Path) -> str:
    """The key of the program and of the theme in the folder `theme`."""
    return key_of(program_key(), files_key(theme, _below(theme)))


@cache
def program_key() -> str:
    """The key of the program: its code, Python and every library, by its version."""
    # A library's version stands in the name of its folder.
    libraries = {path.name for folder in sys.path for path in Path(folder).glob("*-info")}
    return key_of(platform.python_version(), sorted(libraries), files_key(ROOT, _below(ROOT)))


def _below(folder: Path) -> Iterator[str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in paths)
    return iter(sorted(name for name in names if not name.endswith(".pyc")))


def _digest(path: str) -> bytes:
    try:
        seen = os.stat(path)  # noqa: PTH116 - of thousands of files a Path takes half of the time
        if not stat.S_ISREG(seen.st_mode):
            return b""
        is_settled = time.time_ns() - seen.st_mtime_ns > _SETTLED
        known = _KnownFile(path, seen.st_ino, seen.st_size, seen.st_mtime_ns)
        return _known_digest(known) if is_settled else _digest_of(known)
    except OSError:
        return b""


class _KnownFile(NamedTuple):
    """A file as it was: what is written anew has another time, if that is not the very same."""

    path: str
    number: int
    size: int
    time: int


def _digest_of(file: _KnownFile) -> bytes:
    return hashlib.sha256(Path(file.path).read_bytes()).digest()


# While a site is being edited it is asked at every save of every file.
_known_digest = lru_cache(maxsize=100_000)(_digest_of)


def _plain(record: Frozen) -> object:
    return record.model_dump(mode="json")
