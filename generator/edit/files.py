"""Several files written as one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple


class Move(NamedTuple):
    """A folder and what it is called then, both relative to the project."""

    old: str
    new: str


def write_files(folder: Path, contents: Mapping[str, bytes], move: Move | None = None) -> None:
    """Write each file, named relative to `folder`, then `move`: all of it, or nothing.

    Raises OSError; what stood there before then stands there again, as it does after Ctrl+C.
    """
    paths = {folder / name: content for name, content in contents.items()}
    before = {path: path.read_bytes() for path in paths if path.is_file()}
    made = [parent for path in paths for parent in _missing_folders(path)]
    written: list[Path] = []
    try:
        for path, content in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            written.append(path)
            _replace(path, content)
        if move:
            (folder / move.old).rename(folder / move.new)
    except BaseException:
        for path in written:
            if path in before:
                _replace(path, before[path])
            else:
                path.unlink(missing_ok=True)
        for new in made:
            if new.is_dir():
                new.rmdir()
        raise


def remove_folder(folder: Path, name: str, contents: Mapping[str, bytes]) -> None:
    """Write each file, and remove the folder `name`, both relative to `folder`: all, or nothing."""
    with TemporaryDirectory(prefix=".removed-", dir=folder, ignore_cleanup_errors=True) as aside:
        write_files(folder, contents, Move(name, f"{Path(aside).name}/{Path(name).name}"))


def _missing_folders(path: Path) -> list[Path]:
    """The folders above `path` that are not there, the innermost first."""
    return [parent for parent in path.parents if not parent.exists()]


def _replace(path: Path, content: bytes) -> None:
    """At no moment is the file half written."""
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(content)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
