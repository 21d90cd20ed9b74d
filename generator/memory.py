"""A number that is costly to find, kept for as long as the files behind it stay the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path


def remembered(memory: Path, inputs: Iterable[Path], find: Callable[[], int]) -> int:
    """What `find` found when `inputs` were last as they are now, else what it finds anew."""
    digest = hashlib.sha256()
    for path in sorted(inputs):
        digest.update(f"{path}\0{_digest(path)}\n".encode())
    key = digest.hexdigest()
    with suppress(OSError, ValueError):
        kept, number = memory.read_text("ascii").split()
        if kept == key:
            return int(number)
    number_found = find()
    with suppress(OSError):
        memory.parent.mkdir(exist_ok=True)
        memory.write_text(f"{key} {number_found}\n", "ascii")
    return number_found


def _digest(path: Path) -> str:
    """Of a file that can be read; opening a pipe would wait for its writer."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no file"
    except OSError:
        return "a file that cannot be read"
