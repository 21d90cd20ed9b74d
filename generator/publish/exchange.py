"""Putting one folder in the place of another."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

from generator.publish.removal import cleared, is_folder

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class SiteAside(OSError):
    """The site could not be put back at its place, by an `error`; it stands, whole, `aside`."""

    def __init__(self, error: OSError, aside: Path) -> None:
        super().__init__(error.errno, error.strerror, error.filename, None, error.filename2)
        self.aside = aside


def exchange(new: Path, place: Path) -> None:
    """Put the folder `new` at `place`; both on one file system.

    What stood there stands at `new` then. Raises OSError; then `place` is as it was.
    """
    if not place.exists():
        new.rename(place)
        return
    if not _exchanged_at_once(new, place):
        _exchange_by_renames(new, place, cleared(aside_of(new)))


def aside_of(new: Path) -> Path:
    """Where a folder stands between two renames, while `new` takes its place."""
    return new.with_name(f"{new.name}.old")


def stands_aside(place: Path, aside: Path) -> bool:
    """Whether an exchange was ended between its two renames, by a kill or a power cut."""
    return is_folder(aside) and not os.path.lexists(place)


def put_back(place: Path, aside: Path) -> bool:
    """Put the folder that stands aside back at its place, if that is empty; whether it was."""
    if not stands_aside(place, aside):
        return False
    try:
        aside.rename(place)
    except OSError as error:
        raise SiteAside(error, aside) from error
    return True


def _exchange_by_renames(new: Path, place: Path, aside: Path) -> None:
    """Where the system has no exchange: if the second rename does not come, the first is undone."""
    try:
        place.rename(aside)
        new.rename(place)
    except BaseException:
        put_back(place, aside)
        raise
    # What stands aside is whole: it is removed elsewhere, lest half of it be put back.
    with suppress(OSError):
        aside.rename(new)


def _exchanged_at_once(new: Path, place: Path) -> bool:
    """Exchange the two by renameat2, where Linux and the file system can."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    paths = os.fsencode(new), os.fsencode(place)
    return bool(renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
