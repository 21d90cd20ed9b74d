"""The last good state of the site, and what keeps it from being newer."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostic import BuildStopped, Diagnostic
from generator.serving.address import normal
from generator.serving.builder import Builder


@dataclass(frozen=True)
class State:
    """What is shown, and its `problems`: errors, or warnings of what is shown.

    The pages of `version` are made, of the others those in `ahead` alone.

    While not all pages are made, those that are not are of the version before.
    """

    version: int = 0
    ahead: dict[str, bytes] = field(default_factory=dict)
    whole: bool = True
    problems: tuple[Diagnostic, ...] = ()

    def version_of(self, path: str) -> int:
        return self.version if self.whole or path in self.ahead else self.version - 1


class Preview:
    """Builds into a folder of its own; what was published stays as it was."""

    def __init__(self, project: Path, changed: Callable[[], None]) -> None:
        """`changed` is called whenever there is a new state."""
        self._work = project / ".briefings_cache" / "preview"
        self._builder = Builder(project, self.site)
        self._changed = changed
        self._lock = threading.Lock()
        self._state = State()
        self._root = "/"

    @property
    def site(self) -> Path:
        return self._work / "site"

    @property
    def state(self) -> State:
        with self._lock:
            return self._state

    def page_at(self, path: str) -> str | None:
        """The path of a page or file without the sub-path at which the site will be published.

        The pages for what is missing lead there: they are shown at any depth. None if it is no
        path that a page or file can have.
        """
        page = normal(path)
        if page is None or not os.path.lexists(self.site / page):
            page = normal(path.removeprefix(self._root.removeprefix("/")))
        return page

    def rebuild(
        self,
        on_screen: Callable[[], Iterable[str]],
        catch_up: Callable[[], None],
        this_year: int | None = None,
    ) -> tuple[Diagnostic, ...]:
        """Build what is on screen first, then all; returns the warnings.

        `catch_up` waits for the browsers to show what is made, before the rest takes the machine.

        Raises BuildStopped; the last good pages stay, with the problems.
        """
        before = self.state
        try:
            self._root = self._builder.check(this_year)
            # A page that is made ahead stands among those of the build before, if that ended.
            is_built = before.version and before.whole and self.site.exists()
            shown = [*on_screen()] if is_built else []
            ahead = self._builder.pages(shown) if shown else {}
            self._become(State(before.version + 1, ahead, whole=False))
            catch_up()
            warnings = self._builder.build()
        except BuildStopped as stopped:
            self._become(State(before.version, before.ahead, before.whole, stopped.diagnostics))
            raise
        self._become(State(before.version + 1, problems=warnings))
        return warnings

    def _become(self, state: State) -> None:
        with self._lock:
            self._state = state
        self._changed()
