"""Files that are published as they are, put where another version of them may stand."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from generator.model.page import DataFile


def write_files(files: Iterable[DataFile], folder: Path) -> None:
    """Write each file at its path below `folder`."""
    place = _Place(folder)
    for file in files:
        target = place.of(file.path)
        _make_way(target)
        Path(target).write_bytes(file.content)


def link_files(files: Iterable[tuple[str, str]], folder: Path) -> None:
    """Put files, given by where they stand and their paths, below `folder`.

    As links, where the disk has them: such as are there already stay.
    """
    place = _Place(folder)
    for source, path in files:
        target = place.of(path)
        try:
            os.link(source, target)
        except OSError:
            if not _is_same(source, target):
                _make_way(target)
                _link_or_copy(source, target)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


class _Place:
    """Makes the folders of paths below one; of several paths, those once that they share."""

    def __init__(self, folder: Path) -> None:
        self._root = str(folder)
        self._made: set[str] = set()

    def of(self, path: str) -> str:
        """Where the file at `path` belongs."""
        target = f"{self._root}/{path}"
        parent = target.rpartition("/")[0]
        if parent not in self._made:
            _make_folder(Path(parent))
            self._made.add(parent)
        return target


def _is_same(source: str, target: str) -> bool:
    try:
        seen = os.lstat(target)
    except OSError:
        return False
    return os.path.samestat(seen, os.lstat(source))


def _make_way(target: str) -> None:
    """Nothing is written into what stands there: it may be a link to a file that is kept."""
    try:
        os.unlink(target)  # noqa: PTH108
    except FileNotFoundError:
        pass
    except OSError:
        shutil.rmtree(target)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        # A file stands where a folder has to.
        for path in (folder, *folder.parents):
            if path.is_file():
                path.unlink()
        folder.mkdir(parents=True, exist_ok=True)
