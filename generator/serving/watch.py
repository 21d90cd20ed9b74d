"""Waiting for a save.

Looking at the times of some dozen files a hundred times a second costs little, works on every file
system, and sees folders that go away and come back, where events do not.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from generator.load import walk

_INTERVAL = 0.01  # seconds

Seen = frozenset[tuple[str, int, int]]


class Watch:
    """What an editor's files looked like when they were last looked at."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._stopped = threading.Event()
        self._seen = self._look()

    def wait(self) -> bool:
        """Wait for a change and its end, for a file may be half written; False once stopped."""
        built = before = self._seen
        while not self._stopped.wait(_INTERVAL):
            self._seen = self._look()
            if self._seen == before != built:
                return True
            before = self._seen
        return False

    def stop(self) -> None:
        self._stopped.set()

    def _look(self) -> Seen:
        """Each file by name, time and size."""
        return frozenset(self._files())

    def _files(self) -> Iterator[tuple[str, int, int]]:
        for name in ("site_config.yml", *(entry.name for entry in walk(self._project))):
            try:
                stat = (self._project / name).lstat()
            except OSError:
                # Between being listed and being looked at it has gone.
                continue
            yield name, stat.st_mtime_ns, stat.st_size
