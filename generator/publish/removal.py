"""Removing what is worth nothing any more, also where it cannot be removed."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path


def is_folder(path: Path) -> bool:
    """Whether it is a folder itself, not a link to one."""
    return path.is_dir() and not path.is_symlink()


def remove(path: Path) -> None:
    """Remove the file or folder, as much of it as can be removed."""
    if is_folder(path):
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def cleared(path: Path) -> Path:
    """The path, with nothing there: what cannot be removed gets another name."""
    remove(path)
    if os.path.lexists(path):
        names = (path.with_name(f"{path.name}.{number}") for number in count(1))
        path.rename(next(name for name in names if not os.path.lexists(name)))
    return path


def fresh_folder(path: Path) -> Path:
    """An empty folder at `path`."""
    cleared(path).mkdir()
    return path
