"""What every Jinja environment of ours has."""

from __future__ import annotations

from jinja2 import BytecodeCache, FileSystemBytecodeCache


def compiled() -> BytecodeCache | None:
    """Compiled templates, kept in the system's temporary folder where that is safe."""
    try:
        return FileSystemBytecodeCache()
    except RuntimeError:
        return None
