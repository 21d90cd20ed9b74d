"""The pages and files of every briefing, drawn or as they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from generator.model.digest import Digest
from generator.pipeline.digests import as_data, from_data
from generator.pipeline.drawing import Desk, Told, draw_briefing
from generator.pipeline.kept import Kept
from generator.pipeline.workers import shared_out
from generator.publish import write_files

Progress = Callable[[int, int], None]
"""Is told how many briefings are made, and of how many."""


@dataclass(frozen=True)
class Making:
    """What the briefings of a site are made with, and the folder into which.

    `keys` are of all that the pages of each briefing are made of, newest first.
    """

    desk: Desk
    keys: Mapping[str, str]
    kept: Kept
    folder: Path
    needs_digests: bool


class MadeEdition(NamedTuple):
    """What the rest of the site needs of one briefing in one edition, its files being written."""

    digest: Digest
    told: Told


_KEPT_FOR_ONE = 60
"""How many that are kept take as long as one that is made."""


class _Task(NamedTuple):
    name: str
    edition: int


def made_briefings(
    making: Making, progress: Progress, processes: int | None
) -> list[tuple[MadeEdition, ...]]:
    """Every briefing in each edition; nothing, if that is kept and no digests are needed."""
    count = len(making.desk.editions)
    tasks = [_Task(name, number) for name in making.keys for number in range(count)]
    kept = [making.kept.has(_name(making, each), making.keys[each.name]) for each in tasks]
    made: list[MadeEdition | None] = []
    long = kept.count(False) + len(tasks) // _KEPT_FOR_ONE
    for each in shared_out(_made, making, tasks, long=long, processes=processes, together=count):
        made.append(each)
        progress(len(made) // count, len(making.keys))
    known = [each for each in made if each]
    return [tuple(known[at : at + count]) for at in range(0, len(known), count)]


def _made(making: Making, task: _Task) -> MadeEdition | None:
    table, config = making.desk, making.desk.editions[task.edition]
    name, key = _name(making, task), making.keys[task.name]
    about = making.kept.put(name, key, making.folder)
    if about is not None:
        return MadeEdition(*from_data(about)) if making.needs_digests else None
    drawn, digest = draw_briefing(table, config, table.checked.briefing(task.name))
    making.kept.keep(name, key, as_data(digest, drawn.told), drawn.files)
    if making.kept.put(name, key, making.folder) is None:
        write_files(drawn.files, making.folder)
    return MadeEdition(digest, drawn.told)


def _name(making: Making, task: _Task) -> str:
    return f"{task.name}/{making.desk.editions[task.edition].path}"
