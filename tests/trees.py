"""What is in a folder, to see whether a command has changed it."""

from __future__ import annotations

from pathlib import Path


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of content/, by its name."""
    content = folder / "content"
    files = (path for path in sorted(content.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
