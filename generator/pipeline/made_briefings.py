"""The pages and files of every briefing, drawn or as they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from generator.model.digest import Digest
from generator.model.site import EditionConfig
from generator.pipeline.digests import as_data, facts_from_data, unpacked
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.drawing import BuildContext, draw_briefing
from generator.pipeline.drawn import PageFacts
from generator.pipeline.last_made import LastMade, last_key
from generator.pipeline.workers import shared_out

Progress = Callable[[int, int], None]
"""Is told how many briefings are made, and of how many."""


@dataclass(frozen=True)
class BriefingBuild:
    """What the briefings of a site are made with, and the folder into which.

    `keys` are of all that the pages of each briefing are made of, newest first, `digest_keys` of
    all of which its digests tell; `made_by` is the key of the program and the theme.
    """

    desk: BuildContext
    keys: Mapping[str, str]
    digest_keys: Mapping[str, str]
    made_by: str
    kept: DiskCache
    folder: Path
    needs_digests: bool = True


class MadeEdition(NamedTuple):
    """What the rest of the site needs of one briefing in one edition, its files being written.

    The digest is packed, as it is kept: where nothing is drawn of it, it is not read. `counts` is
    how many things of each kind a search finds.
    """

    digest: str
    counts: tuple[int, ...]
    told: PageFacts


class MadeBriefing(NamedTuple):
    """A briefing in each edition, if that is needed, and the paths of all its files."""

    name: str
    editions: tuple[MadeEdition, ...]
    paths: tuple[str, ...]


_KEPT_FOR_ONE = 60
"""How many that are kept take as long as one that is made."""


class _Task(NamedTuple):
    name: str
    edition: int


def made_briefings(
    making: BriefingBuild, progress: Progress, processes: int | None
) -> list[MadeBriefing]:
    """Every briefing, newest first."""
    count = len(making.desk.editions)
    tasks = [_Task(name, number) for name in making.keys for number in range(count)]
    kept = [making.kept.has(_name(making, task), making.keys[task.name]) for task in tasks]
    made: list[tuple[MadeEdition | None, tuple[str, ...]]] = []
    if not all(kept):
        making.desk.prepare()
    long = kept.count(False) + len(tasks) // _KEPT_FOR_ONE
    for edition in shared_out(_made, making, tasks, long=long, processes=processes, together=count):
        made.append(edition)
        progress(len(made) // count, len(making.keys))
    return [
        _briefing(name, made[at * count : (at + 1) * count]) for at, name in enumerate(making.keys)
    ]


def _briefing(
    name: str, made: Sequence[tuple[MadeEdition | None, tuple[str, ...]]]
) -> MadeBriefing:
    editions = tuple(edition for edition, _ in made if edition)
    return MadeBriefing(name, editions, tuple(path for _, paths in made for path in paths))


def _made(making: BriefingBuild, task: _Task) -> tuple[MadeEdition | None, tuple[str, ...]]:
    """It, unless it is kept and nothing needs to be known of it; and the paths of its files."""
    table, config = making.desk, making.desk.editions[task.edition]
    name, key = _name(making, task), making.keys[task.name]
    if record := making.kept.put(name, key, making.folder):
        return _known(record.about) if making.needs_digests else None, record.paths()
    last = LastMade(making.kept, name, making.made_by)
    drawn, digest = draw_briefing(table, config, table.checked.briefing(task.name), last)
    about = {**as_data(digest, drawn.told), "digest_key": making.digest_keys[task.name]}
    making.kept.keep_and_put(name, key, about, drawn.files, making.folder)
    last.keep(key)
    edition = MadeEdition(about["digest"], about["counts"], drawn.told)
    return edition, tuple(file.path for file in drawn.files)


def _known(about: Mapping[str, Any]) -> MadeEdition:
    told = facts_from_data(about["told"])
    return MadeEdition(about["digest"], tuple(about["counts"]), told)


def _name(making: BriefingBuild, task: _Task) -> str:
    return _kept_as(task.name, making.desk.editions[task.edition])


def _kept_as(briefing: str, config: EditionConfig) -> str:
    return f"{briefing}/{config.path}"


def kept_digest(
    kept: DiskCache, briefing: str, config: EditionConfig, key: str, made_by: str
) -> Digest | None:
    """That of a briefing in an edition, if it was kept when its pages were made last; `key` is that
    of the digest.
    """
    try:
        return _known_digest(kept, _kept_as(briefing, config), key, made_by)
    except LookupError:
        return None


# While a site is being edited, a page that tells of all reports is shown at every save.
@lru_cache(maxsize=512)
def _known_digest(kept: DiskCache, name: str, key: str, made_by: str) -> Digest:
    about = kept.about(name, last_key(kept, name, made_by))
    if not about or about["digest_key"] != key:
        raise LookupError(name)
    return unpacked(about["digest"])
