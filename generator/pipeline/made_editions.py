"""The pages and files of each edition that are no briefing's, drawn or as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.pipeline.checked import ReadBriefing
from generator.pipeline.digests import facts_from_data, unpacked
from generator.pipeline.drawing import ToldInEdition, draw_edition
from generator.pipeline.drawn import PageFacts
from generator.pipeline.keys import key_of
from generator.pipeline.last_made import LastMade
from generator.pipeline.made_briefings import BriefingBuild, MadeBriefing
from generator.pipeline.made_indicators import MadeIndicator
from generator.pipeline.searching import Readings
from generator.pipeline.workers import shared_out


class MadeOwn(NamedTuple):
    """What the rest of the site needs of an edition's own, its files being written.

    It is kept by the `key`; `counts` is how many things of each kind a search finds in it.
    """

    key: str
    told: PageFacts
    counts: tuple[int, ...]
    paths: tuple[str, ...]


def made_editions(
    making: BriefingBuild,
    made: Sequence[MadeBriefing],
    indicators: Sequence[MadeIndicator],
    read: Readings,
    processes: int | None,
) -> list[MadeOwn]:
    """That of every edition."""
    editions = range(len(making.desk.editions))
    digests = [[briefing.editions[number].digest for briefing in made] for number in editions]
    there = [_there(made, indicators, number) for number in editions]
    common = _common_key(making)
    keys = [key_of(common, *parts) for parts in zip(digests, there, strict=True)]
    missing = [
        edition
        for edition in editions
        if not making.kept.has(_name(making, edition), keys[edition])
    ]
    presented = making.desk.presented() if missing else None
    drawing = _Drawing(making, read, presented, digests, common, there, keys)
    many = len(missing)
    return [*shared_out(_made, drawing, editions, long=many, processes=processes)]


def put_editions(making: BriefingBuild, keys: Sequence[str]) -> tuple[str, ...] | None:
    """The paths of what is kept by these keys, put into the site; None if some of it is not."""
    paths: list[str] = []
    for number, key in enumerate(keys):
        record = making.kept.put(_name(making, number), key, making.folder)
        if not record:
            return None
        paths += record.paths()
    return tuple(paths)


@dataclass(frozen=True)
class _Drawing:
    making: BriefingBuild
    read: Readings
    presented: ReadBriefing | None
    digests: Sequence[Sequence[str]]
    common: str
    there: Sequence[Sequence[str]]
    keys: Sequence[str]


def _made(drawing: _Drawing, number: int) -> MadeOwn:
    making, key = drawing.making, drawing.keys[number]
    name = _name(making, number)
    if record := making.kept.put(name, key, making.folder):
        told, counts = facts_from_data(record.about["told"]), tuple(record.about["counts"])
        return MadeOwn(key, told, counts, record.paths())
    last = LastMade(making.kept, name, making.made_by)
    to_tell = ToldInEdition(
        presented=drawing.presented or making.desk.presented(),
        digests=[*map(unpacked, drawing.digests[number])],
        read=drawing.read,
        there=drawing.there[number],
        series=_told_of_series(drawing, number),
    )
    drawn, counts = draw_edition(making.desk, making.desk.editions[number], to_tell, last)
    about = {"told": drawn.told._asdict(), "counts": counts}
    making.kept.keep_and_put(name, key, about, drawn.files, making.folder)
    last.keep(key)
    return MadeOwn(key, drawn.told, counts, tuple(file.path for file in drawn.files))


def _told_of_series(drawing: _Drawing, number: int) -> dict[str, str]:
    """By id of a series the key of all that its pages tell, in an edition."""
    digests: dict[str, list[str]] = {}
    every = drawing.making.desk.every
    for coverage, digest in zip(every, drawing.digests[number], strict=True):
        digests.setdefault(coverage.series, []).append(digest)
    return {name: key_of(drawing.common, told) for name, told in digests.items() if name}


def _there(
    made: Sequence[MadeBriefing], indicators: Sequence[MadeIndicator], number: int
) -> list[str]:
    """The pages of an edition beside its own."""
    told = [briefing.editions[number].told for briefing in made] + [
        indicator.told[number] for indicator in indicators
    ]
    return [page.path for facts in told for page in facts.pages]


def _common_key(making: BriefingBuild) -> str:
    """The key of what the pages of every edition are made of, beside digests."""
    desk = making.desk
    facts = desk.checked.facts
    names = [(report.names(), report.parts) for report in facts]
    # What presents a briefing shows of it, and of others, what the briefing's own pages do.
    presented = [] if desk.extent.several_series else list(making.keys.values())
    return key_of(
        making.made_by, desk.seen_by_editions(desk.checked.site), names, desk.every, presented
    )


def _name(making: BriefingBuild, number: int) -> str:
    return f"editions/{making.desk.editions[number].path}"
