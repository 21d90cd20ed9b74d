"""Waiting for a save.

The system tells of it. Where it does not, as on a network's drive or a folder shared with a virtual
machine, the files are looked at a few times a second.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from watchfiles import Change, watch

from generator.load import files, is_garbage

_CONTENT = "content"
_QUIET = 50  # milliseconds without a change, after which a save has ended
_SOON = 1_000  # milliseconds in which a system that tells of changes has told
_BETWEEN_LOOKS = 400  # milliseconds


class Watch:
    """Sees when an editor's files change, from now on."""

    def __init__(self, project: Path) -> None:
        self._project = project.resolve()
        self._changed = threading.Event()
        self._stopped = threading.Event()
        self._polls = not _tells_of_changes(project / ".briefings_cache")
        self._content_stopped = self._follow_content()
        # The folder of all content may go and come back, as when a version is checked out.
        self._start(project, self._above_content, self._stopped, recursive=False)

    def wait(self) -> bool:
        """Wait for a change and its end, for a file may be half written; False once stopped."""
        self._changed.wait()
        self._changed.clear()
        return not self._stopped.is_set()

    def stop(self) -> None:
        self._stopped.set()
        self._content_stopped.set()
        self._changed.set()

    def _follow_content(self) -> threading.Event:
        stopped = threading.Event()
        content = self._project / _CONTENT
        if content.is_dir():
            self._start(content, self._changed.set, stopped, recursive=True)
        return stopped

    def _above_content(self) -> None:
        self._content_stopped.set()
        self._content_stopped = self._follow_content()
        self._changed.set()

    def _start(
        self, folder: Path, told: Callable[[], None], stopped: threading.Event, *, recursive: bool
    ) -> None:
        """Call `told` after each change in the folder, until it is stopped."""

        def follow() -> None:
            for _ in watch(
                folder,
                watch_filter=self._is_content,
                step=_QUIET,
                stop_event=stopped,
                raise_interrupt=False,
                force_polling=self._polls or None,
                poll_delay_ms=_BETWEEN_LOOKS,
                recursive=recursive,
                ignore_permission_denied=True,
            ):
                told()

        threading.Thread(target=follow, daemon=True).start()

    def _is_content(self, _: Change, path: str) -> bool:
        """Whether it is a file of an editor's, or the folder of all content."""
        parts = Path(path).relative_to(self._project).parts
        known = (_CONTENT, files.SITE_CONFIG)
        return bool(parts) and parts[0] in known and not any(map(is_garbage, parts))


def _tells_of_changes(folder: Path) -> bool:
    """Whether the system tells of what changes in the folder, tried in one that is ours."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return False
    trial = folder / "watched"
    stopped = threading.Event()

    def write() -> None:
        trial.write_text("", "utf-8")
        trial.unlink()

    threading.Timer(0.1, write).start()
    told = watch(
        folder,
        watch_filter=None,
        step=_QUIET,
        rust_timeout=_SOON,
        yield_on_timeout=True,
        stop_event=stopped,
        raise_interrupt=False,
        recursive=False,
    )
    return bool(next(told, None))
