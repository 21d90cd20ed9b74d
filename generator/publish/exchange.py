"""Putting one folder in the place of another."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def fresh_folder(path: Path) -> Path:
    """An empty folder at `path`; what an interrupted build left there is removed."""
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    return path


def exchange(new: Path, place: Path) -> None:
    """Put the folder `new` at `place` and remove what stood there; both on one file system."""
    if not place.exists():
        new.rename(place)
    elif _exchanged_at_once(new, place):
        shutil.rmtree(new)
    else:
        _exchange_by_two_renames(new, place)


def _exchange_by_two_renames(new: Path, place: Path) -> None:
    """Where the system has no exchange: if the second rename fails, the first is undone."""
    old = new.with_name(new.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    place.rename(old)
    try:
        new.rename(place)
    except OSError:
        old.rename(place)
        raise
    shutil.rmtree(old)


def _exchanged_at_once(new: Path, place: Path) -> bool:
    """Exchange the two by renameat2, where Linux and the file system can."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    paths = os.fsencode(new), os.fsencode(place)
    return bool(renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
