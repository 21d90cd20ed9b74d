"""One function for many things, on all cores; what it gives is the same with one as with many."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from multiprocessing.context import BaseContext
from typing import Any, TypeVar

Context = TypeVar("Context")
Task = TypeVar("Task")
Result = TypeVar("Result")

_FEW, _MANY = 2, 12
"""Tasks for which it is worth to copy a process, and to make one anew, which reads everything."""

_PLENTY = 3
"""How many tasks for each process are enough for the last of them not to be waited for long."""

_YOUNG = 100_000
"""How many new objects are looked through for what nobody holds: those of a few tasks."""

_adopted: list[Any] = []
"""In a process of ours: what all of its tasks share."""


def shared_out(
    work: Callable[[Context, Task], Result],
    context: Context,
    tasks: Sequence[Task],
    *,
    long: int,
    processes: int | None = None,
    together: int = 1,
) -> Iterator[Result]:
    """What `work` makes of each task, in their order; `context` is the same for all.

    As many processes as there are cores, if it is not said how many, but only where that is worth
    their start: `long` is how many of the tasks take long. Of so many, tasks that follow one
    another and have much in common are done `together`. What `work` raises is raised here.
    """
    many = min(processes or _worth_starting(long), len(tasks))
    if many < 2:  # noqa: PLR2004 - one is this one
        yield from (work(context, task) for task in tasks)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - which takes long

    # What the first has to read, the copies of this process have read.
    yield work(context, tasks[0])
    with ProcessPoolExecutor(
        many, mp_context=_method(), initializer=_adopt, initargs=(work, context)
    ) as executor:
        is_enough = long >= _PLENTY * many * together
        shares = _shares(tasks, together if is_enough else 1)
        # If this is broken off, what is not begun is not; what is begun is waited for.
        yield from chain.from_iterable(executor.map(_work, shares))


@contextmanager
def done_beside(work: Callable[[Context], object], context: Context) -> Iterator[None]:
    """Meanwhile `work` is done by a copy of this process, if there is a core for one.

    What it keeps is there at the end; if it fails nobody is told, for it can be done again.
    """
    if not _can_copy() or os.cpu_count() == 1:
        yield
        return
    copied = multiprocessing.get_context("fork")
    process = copied.Process(target=_quietly, args=(work, context), daemon=True)
    process.start()
    try:
        yield
    finally:
        process.join()


def _quietly(work: Callable[[Any], object], context: Any) -> None:
    _leave_interrupts()
    with suppress(Exception):
        work(context)


def _shares(tasks: Sequence[Task], together: int) -> Iterator[Sequence[Task]]:
    """All but the first, in shares."""
    starts = range(0, len(tasks), together)
    shares = (tasks[max(start, 1) : start + together] for start in starts)
    return (share for share in shares if share)


def _worth_starting(long: int) -> int:
    if long < (_FEW if _can_copy() else _MANY):
        return 1
    return os.cpu_count() or 1


def _method() -> BaseContext:
    """A copy of this process, or one made anew."""
    return multiprocessing.get_context("fork" if _can_copy() else "spawn")


def _can_copy() -> bool:
    """Whether a process can be copied: a copy has but one thread of those that it had."""
    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def _leave_interrupts() -> None:
    """Ctrl+C reaches every process of a terminal; the first ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _adopt(work: Callable[[Any, Any], Any], context: Any) -> None:
    _leave_interrupts()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _adopted[:] = [work, context]
    # What it was begun with stays; of what it makes, rings of records are all that is left behind.
    gc.freeze()
    gc.set_threshold(_YOUNG)
    gc.enable()


def _end_with_parent() -> None:
    """One that was killed cannot end its own."""
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _work(tasks: Sequence[Any]) -> list[Any]:
    work, context = _adopted
    return [work(context, task) for task in tasks]
