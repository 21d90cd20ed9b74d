"""What every Jinja environment of ours has."""

from __future__ import annotations

import builtins
import hashlib
import os
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemBytecodeCache

Stamp = tuple[tuple[str, int, int], ...]
"""By what it is known whether templates are as they were: names, sizes and times of writing."""


def stamp(folder: Path) -> Stamp:
    """That of the templates in a folder now: a process may outlive them."""
    with os.scandir(folder) as entries:
        seen = sorted((entry.name, entry.stat()) for entry in entries)
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in seen)


def compiled() -> BytecodeCache | None:
    """Compiled templates, kept in the system's temporary folder where that is safe."""
    try:
        return _Compiled()
    except RuntimeError:
        return None


class _Compiled(FileSystemBytecodeCache):
    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Jinja's own knows no folder whose name is not UTF-8."""
        return hashlib.sha256(os.fsencode(f"{name}|{filename}")).hexdigest()


class RecordEnvironment(Environment):
    """Templates that read records: what stands behind a dot is an attribute, and there."""

    # Jinja's own looks for an entry where there is none, and takes several times as long.
    getattr = staticmethod(builtins.getattr)  # type: ignore[assignment]
