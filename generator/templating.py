"""What every Jinja environment of ours has."""

from __future__ import annotations

import hashlib
import os

from jinja2 import BytecodeCache, FileSystemBytecodeCache


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
