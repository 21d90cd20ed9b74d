"""A file written anew in UTF-8, its original kept beside it."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path


def write_as_utf8(path: Path, text: str) -> Path:
    """Write `text` with its own line ends to `path`; returns where the original is kept."""
    kept = _free_name(path)
    shutil.copy2(path, kept)
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(text.encode())
    new.replace(path)
    return kept


def _free_name(path: Path) -> Path:
    """path.bak, or path.bak2 and so on: no original is ever overwritten."""
    suffixes = (".bak" if number == 1 else f".bak{number}" for number in count(1))
    names = (path.with_name(path.name + suffix) for suffix in suffixes)
    return next(name for name in names if not name.exists())
