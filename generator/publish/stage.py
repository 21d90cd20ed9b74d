"""The folder that becomes a site: filled anew, or what an earlier build left in it put right."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from generator.publish.removal import fresh_folder, is_folder


class Stage:
    """A folder that is to hold the files of a site, and no other.

    Of an earlier site it holds what is the same already: to make and remove a folder takes longer
    than all else that a file needs. `expect` is told of all that is put into it, by any process.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before = _begun(folder)
        self._expected: set[str] = set()

    def expect(self, paths: Iterable[str]) -> None:
        """These belong to the site."""
        self._expected.update(paths)

    def end(self) -> None:
        """Remove what is left of an earlier site."""
        left = self._before - self._expected
        for path in left:
            # One that stood where a folder has to is gone, and so is what was in a file's place.
            with suppress(FileNotFoundError, NotADirectoryError):
                if not is_folder(self.folder / path):
                    (self.folder / path).unlink()
        for folder in {path.rpartition("/")[0] for path in left}:
            self._remove_empty(folder)

    def _remove_empty(self, folder: str) -> None:
        """The folder, and those above it, as far as they are empty."""
        while folder:
            try:
                (self.folder / folder).rmdir()
            except OSError:
                return
            folder = folder.rpartition("/")[0]


def _begun(folder: Path) -> set[str]:
    """The files in the folder, once nothing else is there; it is made anew if need be."""
    if is_folder(folder):
        with suppress(OSError):
            return _tidied(str(folder), "")
    fresh_folder(folder)
    return set()


def _tidied(folder: str, below: str) -> set[str]:
    """The paths of all files in it; takes away links, what is no file, and empty folders."""
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(folder)
    files: set[str] = set()
    with os.scandir(folder) as entries:
        for entry in [*entries]:
            if entry.is_dir(follow_symlinks=False):
                files |= _tidied(entry.path, f"{below}{entry.name}/")
            elif entry.is_file(follow_symlinks=False):
                files.add(f"{below}{entry.name}")
            else:
                os.unlink(entry.path)  # noqa: PTH108
    if below and not files:
        os.rmdir(folder)  # noqa: PTH106
    return files
