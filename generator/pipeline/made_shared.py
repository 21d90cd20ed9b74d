"""The pages and files that are no briefing's, from what there is to know of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from generator.model.digest import Digest
from generator.model.page import DataFile
from generator.pipeline.agreement import search_tables
from generator.pipeline.checked import ReadBriefing
from generator.pipeline.drawing import BuildContext, Drawn, PageFacts, draw_edition
from generator.pipeline.made_briefings import BriefingBuild, MadeBriefing
from generator.pipeline.made_index import made_index
from generator.pipeline.made_indicators import MadeIndicator
from generator.pipeline.searching import Readings, grouped, readings
from generator.pipeline.workers import shared_out
from generator.publish import dead_links, missing_page, sitemap
from generator.render import urls


class BesideBriefings(NamedTuple):
    """What else is made: pages of indicators, and the `data` of several briefings, by its paths."""

    indicators: Sequence[MadeIndicator]
    data: tuple[str, ...]


def made_shared(
    making: BriefingBuild,
    made: Sequence[MadeBriefing],
    beside: BesideBriefings,
    processes: int | None,
) -> tuple[list[DataFile], int]:
    """The files, and how many pages there are in all."""
    table = making.desk
    checked, count = table.checked, len(table.editions)
    # Once, and for every process: to read names takes dictionaries.
    read = readings(checked.site)
    drawing = _Drawing(
        table,
        read,
        presented=table.presented(),
        digests=[[each.editions[number].digest for each in made] for number in range(count)],
        there=[
            [
                *(page.path for each in made for page in each.editions[number].told.pages),
                *(page.path for each in beside.indicators for page in each.told[number].pages),
            ]
            for number in range(count)
        ],
    )
    drawn = list(shared_out(_edition, drawing, range(count), long=count, processes=processes))
    told = [
        *(each.told for each, _ in drawn),
        *(part.told for each in made for part in each.editions),
        *(told for each in beside.indicators for told in each.told),
        PageFacts(pages=(), files=beside.data, links=(), characters=""),
    ]
    _refuse_dead_links(table, told)
    files = [file for each, _ in drawn for file in each.files]
    files.append(missing_page(table.around))
    pages = [page for each in told for page in each.pages]
    files += sitemap(checked.site.config.url, pages)
    tables = search_tables(checked.site, (each.characters for each in told), checked.pairs)
    folders = [urls.search_entries(config, "") for config in table.editions]
    contents = [
        [file.content for file in each.files if file.path.startswith(folder)]
        for folder, (each, _) in zip(folders, drawn, strict=True)
    ]
    own = grouped("", drawn[0][1], contents, tables.folding)
    files += made_index(making, made, own, tables, read, processes=processes)
    return files, len(pages)


@dataclass(frozen=True)
class _Drawing:
    desk: BuildContext
    read: Readings
    presented: ReadBriefing | None
    digests: Sequence[Sequence[Digest]]
    there: Sequence[Sequence[str]]


def _edition(drawing: _Drawing, number: int) -> tuple[Drawn, tuple[int, ...]]:
    config = drawing.desk.editions[number]
    digests, there = drawing.digests[number], drawing.there[number]
    presented = drawing.presented
    return draw_edition(drawing.desk, config, presented, digests, drawing.read, there=there)


def _refuse_dead_links(table: BuildContext, told: Sequence[PageFacts]) -> None:
    known = {page.path for each in told for page in each.pages}
    known |= {file for each in told for file in each.files}
    known |= {file.path for file in table.assets}
    leads_to: dict[str, set[str]] = {}
    for page, target in chain.from_iterable(each.links for each in told):
        leads_to.setdefault(page, set()).add(target)
    if dead := dead_links(leads_to, known):
        raise RuntimeError(f"These links lead to nothing: {', '.join(dead)}")
