"""What was made of a briefing, kept in files until what it was made of changes.

It is data. What is damaged, of another key or not there gives nothing; the folder may be deleted
at any time. The files of a site are links to those that are kept, where the disk has such links:
one that is changed in the site by hand is changed here too, which its size and time tell.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from generator.model.page import DataFile
from generator.publish import link_files, write_files

FOLDER = Path(".briefings_cache") / "made"
_ABOUT = "about.json"


class _File(NamedTuple):
    """A file that is kept, by its path in a site, with its size and when it was written."""

    path: str
    size: int
    time: int
    mode: int


class Record(NamedTuple):
    """What is kept of a name in a `folder`: what there is to know `about` it, and its files."""

    folder: str
    about: dict[str, Any]
    files: tuple[_File, ...]

    def paths(self) -> tuple[str, ...]:
        """Where its files stand in a site."""
        return tuple(file.path for file in self.files)

    def whole_files(self) -> list[tuple[str, str]]:
        """Where each file is kept, and its path in a site; raises OSError if one has changed."""
        return [(self.whole_file(number), file.path) for number, file in enumerate(self.files)]

    def whole_file(self, number: int) -> str:
        """Where a file is kept; raises OSError if it has changed."""
        kept = f"{self.folder}/{number}"
        seen = os.lstat(kept)
        if (seen.st_size, seen.st_mtime_ns, seen.st_mode) != self.files[number][1:]:
            raise FileNotFoundError(kept)
        return kept


@dataclass(frozen=True)
class DiskCache:
    """The things kept in a project, each by a name, of which the latest is kept."""

    project: Path

    def has(self, name: str, key: str) -> bool:
        """Whether something seems to be kept of `name` under `key`; it may yet be damaged."""
        return (self._at(name, key) / _ABOUT).is_file()

    def record(self, name: str, key: str) -> Record | None:
        """What is kept of `name` under `key`."""
        folder = self._at(name, key)
        path = folder / _ABOUT
        with suppress(OSError, UnicodeDecodeError):
            # A pipe would wait for its writer.
            if path.is_symlink() or not path.is_file():
                return None
            digest, _, text = path.read_text("utf-8").partition("\n")
            if digest == _digest(text):
                written, about, files = json.loads(text)
                if written == key:
                    return Record(str(folder), about, tuple(_File(*file) for file in files))
        return None

    def about(self, name: str, key: str) -> dict[str, Any] | None:
        """What was kept of `name` under `key`; None if there is nothing."""
        record = self.record(name, key)
        return record.about if record else None

    def files(self, name: str, key: str) -> tuple[DataFile, ...] | None:
        """Its files."""
        record = self.record(name, key)
        if record:
            with suppress(OSError):
                return tuple(
                    DataFile(path=path, content=Path(kept).read_bytes())
                    for kept, path in record.whole_files()
                )
        return None

    def file(self, name: str, key: str, number: int) -> bytes | None:
        """The content of one of its files, by its number from 0."""
        record = self.record(name, key)
        if record:
            with suppress(OSError):
                return Path(record.whole_file(number)).read_bytes()
        return None

    def put(self, name: str, key: str, folder: Path) -> Record | None:
        """What there is to know of it, its files being put into `folder`."""
        record = self.record(name, key)
        return record if record and _is_put(record, folder) else None

    def keep_and_put(
        self, name: str, key: str, about: Mapping[str, Any], files: Sequence[DataFile], folder: Path
    ) -> None:
        """Keep it with its files, and put those into `folder`, also if they cannot be kept."""
        record = self.keep(name, key, about, files)
        if not (record and _is_put(record, folder)):
            write_files(files, folder)

    def keep(
        self, name: str, key: str, about: Mapping[str, Any], files: Iterable[DataFile] = ()
    ) -> Record | None:
        """Keep it, if the disk lets us: what is not kept is made again."""
        place = self._at(name, key)
        # One build may be keeping while another reads.
        new = place.with_name(f"{place.name}.{os.getpid()}")
        with suppress(OSError):
            _remove(new)
            new.mkdir(parents=True)
            (self._folder / ".gitignore").write_text("*\n", "ascii")
            written = [_written(file, f"{new}/{number}") for number, file in enumerate(files)]
            text = json.dumps([key, about, written], ensure_ascii=False, separators=(",", ":"))
            (new / _ABOUT).write_text(f"{_digest(text)}\n{text}", "utf-8")
            _remove(place)
            new.replace(place)
            for other in place.parent.iterdir():
                if other.name != place.name:
                    _remove(other)
            return Record(str(place), dict(about), tuple(written))
        return None

    @property
    def _folder(self) -> Path:
        return self.project / FOLDER

    def _at(self, name: str, key: str) -> Path:
        return self._folder / name / key[:20]


def _is_put(record: Record, folder: Path) -> bool:
    """Put its files into `folder`, if they are whole."""
    with suppress(OSError):
        link_files(record.whole_files(), folder)
        return True
    return False


def _written(file: DataFile, path: str) -> _File:
    with open(path, "xb", buffering=0) as opened:  # noqa: PTH123 - a path costs as much as the file
        if opened.write(file.content) < len(file.content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        seen = os.fstat(opened.fileno())
    return _File(file.path, seen.st_size, seen.st_mtime_ns, seen.st_mode)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
