"""The published folder: filled aside, and put in its place in one step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from generator.publish.exchange import exchange, fresh_folder


@contextmanager
def staged(site: Path) -> Iterator[Path]:
    """An empty folder that takes the place of the folder `site` once it has been filled.

    Until then `site` stays as it was, and for ever if filling raises. Two builds at once wait for
    each other.
    """
    work = site.parent / ".build"
    work.mkdir(exist_ok=True)
    with FileLock(work / "lock"):
        staging = fresh_folder(work / "site")
        yield staging
        exchange(staging, site)
