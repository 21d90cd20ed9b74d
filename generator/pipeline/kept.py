"""What was made of a briefing, kept in files until what it was made of changes.

It is data, each file with its digest. One that is damaged, of another key or not there gives
nothing; the folder may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from generator.model.page import DataFile
from generator.publish import write_files

FOLDER = Path(".briefings_cache") / "kept"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell
_ABOUT = "about.json"


class Kept:
    """The things kept below one folder, each by a name, of which the latest is kept."""

    def __init__(self, project: Path) -> None:
        self._folder = project / FOLDER

    def has(self, name: str, key: str) -> bool:
        """Whether something seems to be kept of `name` under `key`; it may yet be damaged."""
        path = self._folder / name
        with suppress(OSError):
            if path.is_file():
                with path.open("rb") as file:
                    return file.readline(200).startswith(f"{key} ".encode("ascii"))
        return False

    def about(self, name: str, key: str) -> dict[str, Any] | None:
        """What was kept of `name` under `key`; None if there is nothing."""
        data = self._read(name, key)
        if data is None:
            return None
        with zipfile.ZipFile(data) as archive:
            return _about(archive)

    def files(self, name: str, key: str) -> tuple[DataFile, ...] | None:
        """Its files."""
        data = self._read(name, key)
        if data is None:
            return None
        with zipfile.ZipFile(data) as archive:
            return tuple(_files(archive))

    def unpacked(self, name: str, key: str, folder: Path) -> dict[str, Any] | None:
        """What there is to know of it, its files being written into `folder`."""
        data = self._read(name, key)
        if data is None:
            return None
        with zipfile.ZipFile(data) as archive:
            write_files(_files(archive), folder)
            return _about(archive)

    def keep(
        self, name: str, key: str, about: Mapping[str, Any], files: Iterable[DataFile] = ()
    ) -> None:
        """Keep it, if the disk lets us: what is not kept is made again."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            text = json.dumps(about, ensure_ascii=False, separators=(",", ":"))
            archive.writestr(zipfile.ZipInfo(_ABOUT, _EPOCH), text)
            for file in files:
                archive.writestr(zipfile.ZipInfo(file.path, _EPOCH), file.content)
        data = packed.getvalue()
        path = self._folder / name
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            (self._folder / ".gitignore").write_text("*\n", "ascii")
            # One build may be keeping while another reads.
            new = path.with_name(f"{path.name}.{os.getpid()}")
            new.write_bytes(f"{key} {_digest(data)}\n".encode("ascii") + data)
            new.replace(path)

    def _read(self, name: str, key: str) -> io.BytesIO | None:
        path = self._folder / name
        with suppress(OSError):
            # A pipe would wait for its writer.
            if path.is_symlink() or not path.is_file():
                return None
            head, _, data = path.read_bytes().partition(b"\n")
            if head == f"{key} {_digest(data)}".encode("ascii"):
                return io.BytesIO(data)
        return None


def _files(archive: zipfile.ZipFile) -> Iterator[DataFile]:
    for name in archive.namelist():
        if name != _ABOUT:
            yield DataFile(path=name, content=archive.read(name))


def _about(archive: zipfile.ZipFile) -> dict[str, Any]:
    found = json.loads(archive.read(_ABOUT))
    assert isinstance(found, dict), "it has the digest of what was written"
    return found


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
