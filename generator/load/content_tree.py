"""Everything below content/, whatever it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from generator.load.file_names import awaited, is_garbage

CONTENT = "content"
_DEEPEST = 8


class EntryKind(Enum):
    FILE = auto()
    FOLDER = auto()
    SPECIAL = auto()  # links, pipes, sockets, devices
    CLOSED = auto()  # a folder that may not be listed
    TOO_DEEP = auto()


class Entry(NamedTuple):
    """Something below content/, named relative to the project."""

    name: str
    kind: EntryKind


def walk(project: Path, top: str = CONTENT) -> Iterator[Entry]:
    """Everything below the folder `top`, in order, but programs' garbage; links are not followed.

    A tree without an end has one here: a folder too deep is told, and not looked into.
    """
    pending = [top]
    while pending:
        folder = pending.pop()
        try:
            with os.scandir(project / folder) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            yield Entry(folder, EntryKind.CLOSED)
            continue
        below: list[str] = []
        for entry in entries:
            if is_garbage(entry.name) and not awaited(entry.name):
                continue
            name = f"{folder}/{entry.name}"
            kind = _kind(entry, name)
            yield Entry(name, kind)
            if kind is EntryKind.FOLDER:
                below.append(name)
        pending += reversed(below)


def _kind(entry: os.DirEntry[str], name: str) -> EntryKind:
    if entry.is_file(follow_symlinks=False):
        return EntryKind.FILE
    if not entry.is_dir(follow_symlinks=False):
        return EntryKind.SPECIAL
    return EntryKind.TOO_DEEP if name.count("/") > _DEEPEST else EntryKind.FOLDER
