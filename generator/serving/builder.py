"""Checks and builds a preview in a process of its own.

Browsers are answered meanwhile; and where there are no threads, a process can be copied, for all
cores and with all that it knows.
"""

from __future__ import annotations

import atexit
import errno
import gc
import multiprocessing
import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from generator import pipeline
from generator.diagnostic import BuildStopped, Diagnostic
from generator.pipeline import THEME
from generator.publish import restored


class Builder:
    """The steps of a build, each when it is asked for; the process starts with the first.

    Each raises ChildProcessError if the process was ended; the next starts another.
    """

    def __init__(self, project: Path, site: Path) -> None:
        self._of = (project, site)
        self._connection: Connection | None = None

    def check(self, this_year: int | None) -> str:
        """Check the project; returns the path at which its site will be published.

        Raises BuildStopped.
        """
        return str(self._taken("check", this_year))

    def pages(self, paths: Sequence[str]) -> dict[str, bytes]:
        """Of the pages at these paths those that there are, as they are among all."""
        return dict(self._taken("pages", paths))

    def build(self) -> tuple[Diagnostic, ...]:
        """Make the site of what was checked; returns the warnings. Raises BuildStopped."""
        return tuple(self._taken("build"))

    def _taken(self, step: str, *given: object) -> Any:
        self._connection = self._connection or self._started()
        try:
            self._connection.send((step, given))
            outcome: _Outcome = self._connection.recv()
        except (EOFError, ConnectionError) as ended:
            self._connection = None
            raise ChildProcessError(errno.ECHILD, os.strerror(errno.ECHILD)) from ended
        if outcome.fault:
            raise outcome.fault
        if outcome.problems:
            raise BuildStopped(outcome.problems)
        return outcome.value

    def _started(self) -> Connection:
        anew = multiprocessing.get_context("spawn")
        ours, theirs = anew.Pipe()
        process = anew.Process(target=_take_steps, args=(theirs, *self._of))
        process.start()
        theirs.close()
        # What has to end at once leaves nothing half done that the next build does not put right.
        atexit.register(process.terminate)
        return ours


class _Outcome(NamedTuple):
    """What a step gave, or the `problems` that stopped it, or what it raised else."""

    value: object = None
    problems: tuple[Diagnostic, ...] = ()
    fault: Exception | None = None


class _Steps:
    def __init__(self, project: Path, site: Path) -> None:
        self._project, self._site = project, site
        self._checked: pipeline.Checked

    def check(self, this_year: int | None) -> str:
        pipeline.refuse_what_is_in_the_way(self._project, self._site)
        self._site.parent.mkdir(parents=True, exist_ok=True)
        restored(self._site)
        with pipeline.made_ahead(self._project, THEME):
            self._checked = pipeline.check(self._project, THEME, this_year=this_year)
        return self._checked.site.config.url.root_path

    def pages(self, paths: Sequence[str]) -> dict[str, bytes]:
        desk = pipeline.desk(self._checked, THEME)
        pages = ((path, pipeline.page_alone(desk, path)) for path in paths)
        return {path: html for path, html in pages if html}

    def build(self) -> tuple[Diagnostic, ...]:
        pipeline.build(self._checked, THEME, self._site)
        return self._checked.warnings


def _take_steps(connection: Connection, project: Path, site: Path) -> None:
    """In the process: until the other one is gone."""
    # Ctrl+C reaches every process of a terminal; the first ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    steps = _Steps(project, site)
    with suppress(EOFError, BrokenPipeError):
        while True:
            step, given = connection.recv()
            connection.send(_outcome(steps, step, given))
            if step == "build":
                _clear_up()


def _outcome(steps: _Steps, step: str, given: tuple[object, ...]) -> _Outcome:
    try:
        return _Outcome(getattr(steps, step)(*given))
    except BuildStopped as stopped:
        return _Outcome(problems=stopped.diagnostics)
    except Exception as fault:
        return _Outcome(fault=fault)


def _clear_up() -> None:
    """While a build runs nothing looks for garbage; there is time for it after."""
    gc.collect()
    # What is kept changes little from save to save: the next look may pass over it.
    if not gc.get_freeze_count():
        gc.freeze()
