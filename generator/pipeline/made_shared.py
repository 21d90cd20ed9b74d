"""The pages and files that are no briefing's, from what there is to know of each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from generator.model.page import DataFile
from generator.pipeline.agreement import search_tables
from generator.pipeline.drawing import BuildContext
from generator.pipeline.drawn import PageFacts
from generator.pipeline.made_briefings import BriefingBuild, MadeBriefing
from generator.pipeline.made_editions import made_editions, put_editions
from generator.pipeline.made_index import made_index
from generator.pipeline.made_indicators import MadeIndicator
from generator.pipeline.searching import kept_readings
from generator.publish import dead_links, missing_page, sitemap

_SHARED = "shared"


class MadeShared(NamedTuple):
    """How many pages a site has in all, and the paths of the files that are no briefing's."""

    pages: int
    paths: tuple[str, ...]


class BesideBriefings(NamedTuple):
    """What else is made: pages of indicators, and the `data` of several briefings, by its paths."""

    indicators: Sequence[MadeIndicator]
    data: tuple[str, ...]


def kept_shared(making: BriefingBuild, key: str) -> MadeShared | None:
    """It as it is kept, put into the site; None if it is not, or not the whole of it."""
    record = making.kept.put(_SHARED, key, making.folder)
    own = put_editions(making, record.about["editions"]) if record else None
    if record and own is not None:
        return MadeShared(int(record.about["pages"]), (*own, *record.paths()))
    return None


def made_shared(
    making: BriefingBuild,
    key: str,
    made: Sequence[MadeBriefing],
    beside: BesideBriefings,
    processes: int | None,
) -> MadeShared:
    """What is an edition's own, and what tells of all pages; it is kept by the `key`."""
    table = making.desk
    checked = table.checked
    read = kept_readings(making.kept, checked.site)
    editions = made_editions(making, made, beside.indicators, read, processes)
    told = [
        *(edition.told for edition in editions),
        *(part.told for briefing in made for part in briefing.editions),
        *(told for indicator in beside.indicators for told in indicator.told),
        PageFacts(pages=(), files=beside.data, links=(), characters=""),
    ]
    _refuse_dead_links(table, told)
    files: list[DataFile] = [missing_page(table.around)]
    pages = [page for facts in told for page in facts.pages]
    files += sitemap(checked.site.config.url, pages)
    tables = search_tables(checked.site, (facts.characters for facts in told), checked.pairs)
    files += made_index(making, made, editions, tables, read, processes=processes)
    about = {"pages": len(pages), "editions": [edition.key for edition in editions]}
    making.kept.keep_and_put(_SHARED, key, about, files, making.folder)
    own = (path for edition in editions for path in edition.paths)
    return MadeShared(len(pages), (*own, *(file.path for file in files)))


def _refuse_dead_links(table: BuildContext, told: Sequence[PageFacts]) -> None:
    known = {page.path for facts in told for page in facts.pages}
    known |= {file for facts in told for file in facts.files}
    known |= {file.path for file in table.assets}
    leads_to: dict[str, set[str]] = {}
    for page, target in chain.from_iterable(facts.links for facts in told):
        leads_to.setdefault(page, set()).add(target)
    if dead := dead_links(leads_to, known):
        raise RuntimeError(f"These links lead to nothing: {', '.join(dead)}")
