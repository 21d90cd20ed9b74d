"""Cache keys: digests of all that something is made of."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from generator.model.base import Frozen

ROOT = Path(__file__).resolve().parents[1]


def key_of(*parts: object) -> str:
    """The key of something made of `parts`: records, texts, and lists of such."""
    text = json.dumps([_plain(part) for part in parts], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def files_key(folder: Path, names: Iterable[str]) -> str:
    """The key of files, by their names and their bytes; of one that is gone, by its name."""
    digest = hashlib.sha256()
    for name in names:
        digest.update(f"{name}\0".encode("utf-8", "surrogatepass"))
        digest.update(_digest(folder / name))
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
    found = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in found)
    return iter(sorted(name for name in names if not name.endswith(".pyc")))


def _digest(path: Path) -> bytes:
    try:
        return hashlib.sha256(path.read_bytes()).digest() if path.is_file() else b""
    except OSError:
        return b""


def _plain(part: Any) -> object:
    if isinstance(part, Frozen):
        return part.model_dump(mode="json")
    if isinstance(part, Sequence) and not isinstance(part, str):
        return [_plain(each) for each in part]
    return part
