"""The index of a search over all briefings, from what is kept of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from generator.index import PARTS, Group, shards
from generator.model.page import DataFile
from generator.model.search import Fold
from generator.pipeline.agreement import SearchTables
from generator.pipeline.drawn import PageFacts
from generator.pipeline.keys import key_of
from generator.pipeline.made_briefings import BriefingBuild, MadeBriefing
from generator.pipeline.made_editions import MadeOwn
from generator.pipeline.searching import Grouped, Readings, grouped, head, read_entries
from generator.pipeline.workers import shared_out
from generator.render import urls

_FOR_ONE, _KEPT_FOR_ONE = 5, 20
"""How many briefings take as long to index as one to draw, and to put into an index as kept."""


def made_index(
    making: BriefingBuild,
    made: Sequence[MadeBriefing],
    own: Sequence[MadeOwn],
    tables: SearchTables,
    read: Readings,
    *,
    processes: int | None,
) -> Iterator[DataFile]:
    """Its files; newest first, and what is no briefing's, `own`, comes last."""
    searched = [_searched(making, briefing, tables.folding) for briefing in made]
    searched.append(_own(own, tables.folding))
    indexing = _Indexing(making, tables.folding, tuple(searched))
    many = len(searched) // _KEPT_FOR_ONE
    missing = [one for one in searched if not making.kept.has(_name(one), one.key)]
    long = many + len(missing) // _FOR_ONE
    groups = [*shared_out(_group, indexing, range(len(searched)), long=long, processes=processes)]
    first = head(groups, making.desk.checked.site, tables, read)
    yield first.file
    parts = [(part, first.shards, first.version) for part in range(PARTS)]
    files = shared_out(_shards, indexing, parts, long=many, processes=processes)
    yield from chain.from_iterable(files)


class _Searched(NamedTuple):
    """A briefing of which a search finds things, so many of each kind; its index has a `key`.

    Its name is "" for what is no briefing's. The key is that of its pages, and of what its
    characters are folded to.
    """

    name: str
    counts: tuple[int, ...]
    key: str


@dataclass(frozen=True)
class _Indexing:
    making: BriefingBuild
    fold: Fold
    searched: tuple[_Searched, ...]


def _searched(making: BriefingBuild, made: MadeBriefing, fold: Fold) -> _Searched:
    key = _key([making.keys[made.name]], (edition.told for edition in made.editions), fold)
    return _Searched(made.name, made.editions[0].counts, key)


def _own(made: Sequence[MadeOwn], fold: Fold) -> _Searched:
    key = _key([edition.key for edition in made], (edition.told for edition in made), fold)
    return _Searched("", made[0].counts, key)


def _key(of_pages: Sequence[str], told: Iterable[PageFacts], fold: Fold) -> str:
    characters = set().union(*(page.characters for page in told))
    return key_of(of_pages, fold.of("".join(sorted(characters))))


def _group(indexing: _Indexing, number: int) -> Group:
    """As it is kept, or made and kept."""
    searched, kept = indexing.searched[number], indexing.making.kept
    if about := kept.about(_name(searched), searched.key):
        return Group(**about)
    indexed = _grouped(indexing, searched)
    files = (
        DataFile(path=str(part), content=json.dumps(postings, ensure_ascii=False).encode())
        for part, postings in enumerate(indexed.parts)
    )
    kept.keep(_name(searched), searched.key, indexed.group._asdict(), files)
    return indexed.group


def _shards(indexing: _Indexing, task: tuple[int, int, str]) -> list[DataFile]:
    part, count, version = task
    groups = (_part(indexing, searched, part) for searched in indexing.searched)
    return [*shards(urls.SEARCH_INDEX, part, groups, count, version)]


def _part(indexing: _Indexing, searched: _Searched, part: int) -> Mapping[str, str]:
    content = indexing.making.kept.file(_name(searched), searched.key, part)
    if content is None:
        return _grouped(indexing, searched).parts[part]
    postings: Mapping[str, str] = json.loads(content)
    return postings


def _grouped(indexing: _Indexing, searched: _Searched) -> Grouped:
    making = indexing.making
    contents = [
        read_entries(making.folder, edition, searched.name, searched.counts)
        for edition in making.desk.editions
    ]
    return grouped(searched.name, searched.counts, contents, indexing.fold)


def _name(searched: _Searched) -> str:
    return f"{searched.name or 'editions'}/search"
