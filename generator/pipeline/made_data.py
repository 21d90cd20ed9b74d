"""The data of several briefings as one, put together from their files or as it is kept."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from generator.model.joined import DataCollection, collections
from generator.pipeline.drawing_several import collection_renderer
from generator.pipeline.keys import key_of
from generator.pipeline.made_briefings import BriefingBuild
from generator.pipeline.workers import shared_out
from generator.render import urls

_FOR_ONE = 20
"""How many briefings take as long to put together as one to draw."""


class _Task(NamedTuple):
    collection: DataCollection
    edition: int


def made_data(making: BriefingBuild, processes: int | None) -> tuple[str, ...]:
    """The paths of its files, once each briefing's own are written."""
    data_collections = collections(making.desk.every)
    editions = range(len(making.desk.editions))
    tasks = [_Task(collection, number) for collection in data_collections for number in editions]
    long = sum(len(collection.of) for collection in data_collections) // _FOR_ONE
    made = shared_out(_made, making, tasks, long=long, processes=processes)
    return tuple(chain.from_iterable(made))


def _made(making: BriefingBuild, task: _Task) -> tuple[str, ...]:
    desk, config = making.desk, making.desk.editions[task.edition]
    collection = task.collection
    used = collection.indicators
    key = key_of(
        [making.keys[coverage.id] for coverage in collection.of],
        # One briefing does not tell how its indicators are ordered among those of another.
        [indicator.id for indicator in desk.checked.site.indicators if indicator.id in used],
        sorted(desk.joined.indicators & used),
    )
    name = f"data/{urls.collection(config, collection.series)}"
    if record := making.kept.put(name, key, making.folder):
        return record.paths()
    renderer = collection_renderer(desk, config, collection)
    files = [*renderer.collected(collection, lambda path: (making.folder / path).read_bytes())]
    making.kept.keep_and_put(name, key, {}, files, making.folder)
    return tuple(file.path for file in files)
