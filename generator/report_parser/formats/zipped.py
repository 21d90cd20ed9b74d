"""A zip file whose parts are read one by one, each no larger than it may be."""

from __future__ import annotations

import io
import zipfile
import zlib

_MOST_PARTS = 20_000
_ENTRY = b"PK\x01\x02"


class TooLarge(Exception):
    """A part is larger than it may be."""


class Zipped:
    """The parts of a zip file; raises zipfile.BadZipFile if it is none."""

    def __init__(self, data: bytes) -> None:
        if data.count(_ENTRY) > _MOST_PARTS:
            raise zipfile.BadZipFile("more parts than a document has")
        self._file = zipfile.ZipFile(io.BytesIO(data))
        self.names = frozenset(self._file.namelist())

    def read(self, name: str, most: int) -> bytes | None:
        """The part of this name; None if there is none. What it says of its size is not trusted."""
        if name not in self.names:
            return None
        try:
            with self._file.open(name) as part:
                data = part.read(most + 1)
        except (RuntimeError, NotImplementedError, zlib.error, EOFError, OSError) as error:
            raise zipfile.BadZipFile(str(error)) from error
        if len(data) > most:
            raise TooLarge
        return data
