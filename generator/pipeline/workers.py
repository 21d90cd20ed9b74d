"""One function for many things, on all cores; what it gives is the same with one as with many."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import BaseContext
from typing import Any, TypeVar

Context = TypeVar("Context")
Task = TypeVar("Task")
Result = TypeVar("Result")

_adopted: list[Any] = []
"""In a process of ours: what all of its tasks share."""


def shared_out(
    work: Callable[[Context, Task], Result],
    context: Context,
    tasks: Sequence[Task],
    *,
    processes: int | None = None,
) -> Iterator[Result]:
    """What `work` makes of each task, in their order; `context` is the same for all.

    At most as many `processes` as there are cores. What `work` raises is raised here.
    """
    count = min(processes or os.cpu_count() or 1, len(tasks))
    if count < 2:  # noqa: PLR2004 - one is this one
        yield from (work(context, task) for task in tasks)
        return
    with ProcessPoolExecutor(
        count, mp_context=_method(), initializer=_adopt, initargs=(work, context)
    ) as executor:
        try:
            yield from executor.map(_work, tasks)
        except BaseException:
            for process in multiprocessing.active_children():
                process.terminate()
            raise


def _method() -> BaseContext:
    """A copy of this process where there is one thread to copy, else a process made anew."""
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context(
        "fork" if can_fork and threading.active_count() == 1 else "spawn"
    )


def _adopt(work: Callable[[Any, Any], Any], context: Any) -> None:
    # Ctrl+C reaches every process of a terminal; the first ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _adopted[:] = [work, context]


def _end_with_parent() -> None:
    """One that was killed cannot end its own."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _work(task: Any) -> Any:
    work, context = _adopted
    return work(context, task)
