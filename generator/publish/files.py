"""Files that are published as they are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.model.page import DataFile


def write_files(files: Iterable[DataFile], folder: Path) -> None:
    """Write each file at its path below `folder`."""
    made: set[Path] = set()
    for file in files:
        path = folder / file.path
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(file.content)
