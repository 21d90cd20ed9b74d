"""Building a site from what was checked; of its briefings those alone that are not as they were."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import BuildStopped, Span
from generator.index import index_files
from generator.messages import Finding
from generator.model.digest import Digest
from generator.model.page import DataFile, Search, Searchable
from generator.model.search import Entry
from generator.model.site import EditionConfig
from generator.pipeline.agreement import search_tables
from generator.pipeline.checked import Checked, ReadBriefing
from generator.pipeline.digests import as_data, from_data
from generator.pipeline.drawing import Desk, Drawn, Told, desk, draw_briefing, draw_edition
from generator.pipeline.kept import Kept
from generator.pipeline.keys import key_of, theme_key
from generator.pipeline.workers import shared_out
from generator.publish import (
    dead_links,
    in_the_way,
    left_over,
    missing_page,
    sitemap,
    staged,
    write_files,
    write_hosting,
)
from generator.render import urls

_SHARED = "shared"
_IN_THE_WAY = {"site": "site-not-a-folder"}
Progress = Callable[[int, int], None]
"""Is told how many briefings are made, and of how many."""


class Built(NamedTuple):
    """How many pages a site has; `left` is what of earlier builds could not be removed."""

    pages: int
    left: tuple[Path, ...]


class MadeBriefing(NamedTuple):
    """What the rest of the site needs of one briefing in one edition, its files being written.

    Nothing, where that is kept.
    """

    digest: Digest | None
    told: Told | None


@dataclass(frozen=True)
class _Task:
    name: str
    edition: int


@dataclass(frozen=True)
class _Making:
    """What the briefings of a site are made with, and the folder into which."""

    desk: Desk
    keys: Mapping[str, str]
    kept: Kept
    folder: Path
    needs_digests: bool


def build(
    checked: Checked,
    theme: Path,
    target: Path,
    progress: Progress = lambda made, of: None,
    *,
    processes: int | None = None,
) -> Built:
    """Make the site with the templates of the folder `theme`, in the place of the folder `target`.

    Until it is whole, `target` stays as it was. Raises BuildStopped where a link or a file stands
    in place of the folders of a build.
    """
    refuse_what_is_in_the_way(checked.project, target)
    table, kept = desk(checked, theme), Kept(checked.project)
    made_by = theme_key(theme)
    keys = _keys(table, made_by)
    shared_key = key_of(checked.site, list(keys.values()), made_by)
    with staged(target) as folder:
        write_files(table.assets, folder)
        about = kept.unpacked(_SHARED, shared_key, folder)
        making = _Making(table, keys, kept, folder, needs_digests=about is None)
        made = list(_briefings(making, progress, processes))
        if about is None:
            files, pages = _shared(table, made, processes)
            about = {"pages": pages}
            kept.keep(_SHARED, shared_key, about, files)
            write_files(files, folder)
        editions = [each.path for each in table.editions]
        write_hosting(checked.site.config.url, editions, folder)
    return Built(int(about["pages"]), left_over(target))


def refuse_what_is_in_the_way(project: Path, target: Path) -> None:
    """Raise BuildStopped where a link or a file stands in place of the folders of a build."""
    found = [path.relative_to(project).as_posix() for path in in_the_way(project, target)]
    if found:
        raise BuildStopped(
            Finding(_IN_THE_WAY.get(name, "workshop-not-a-folder"), {"file": name}).at(Span(name))
            for name in found
        )


def _keys(table: Desk, made_by: str) -> dict[str, str]:
    """Of each briefing the key of all that its pages are made of, newest first."""
    checked = table.checked
    newest = checked.facts[0].id
    common = key_of(made_by, checked.site.labels, newest)
    return {
        each.id: key_of(
            common,
            checked.keys[each.id],
            [table.winning[indicator] for indicator in each.indicators],
        )
        for each in checked.facts
    }


def _briefings(
    making: _Making, progress: Progress, processes: int | None
) -> Sequence[MadeBriefing]:
    """Every briefing in every edition, briefing by briefing."""
    count = len(making.desk.editions)
    tasks = [_Task(name, number) for name in making.keys for number in range(count)]
    made = []
    kept = [making.kept.has(_name(making, each), making.keys[each.name]) for each in tasks]
    for each in shared_out(_made, making, tasks, long=kept.count(False), processes=processes):
        made.append(each)
        progress(len(made) // count, len(making.keys))
    return made


def _made(making: _Making, task: _Task) -> MadeBriefing:
    table, config = making.desk, making.desk.editions[task.edition]
    name, key = _name(making, task), making.keys[task.name]
    about = making.kept.unpacked(name, key, making.folder)
    if about is not None:
        found = from_data(about) if making.needs_digests else (None, None)
        return MadeBriefing(found[0], found[1])
    drawn, digest = draw_briefing(table, config, table.checked.briefing(task.name))
    write_files(drawn.files, making.folder)
    making.kept.keep(name, key, as_data(digest, drawn.told), drawn.files)
    return MadeBriefing(digest, drawn.told)


def _name(making: _Making, task: _Task) -> str:
    return f"{task.name}/{making.desk.editions[task.edition].path}"


def _shared(
    table: Desk, made: Sequence[MadeBriefing], processes: int | None
) -> tuple[list[DataFile], int]:
    """The files that are no briefing's, and how many pages there are in all."""
    checked, count = table.checked, len(table.editions)
    digests = [each.digest for each in made if each.digest]
    drawing = _EditionDrawing(
        table,
        newest=checked.briefing(checked.facts[0].id),
        digests=[digests[number::count] for number in range(count)],
    )
    drawn = list(shared_out(_edition, drawing, range(count), long=count, processes=processes))
    told = [*(each.told for each, _ in drawn), *(each.told for each in made if each.told)]
    files = [file for each, _ in drawn for file in each.files]
    files.append(missing_page(table.around))
    _refuse_dead_links(table, told)
    characters = (each.characters for each in told)
    tables = search_tables(checked.site, characters, checked.pairs)
    found = Search(
        folder=urls.SEARCH_INDEX,
        editions=tuple(
            Searchable(folder=urls.search_entries(config), entries=entries)
            for config, (_, entries) in zip(table.editions, drawn, strict=True)
        ),
    )
    pages = [page for each in told for page in each.pages]
    files += sitemap(checked.site.config.url, pages)
    files += index_files(found, *tables)
    return files, len(pages)


def _refuse_dead_links(table: Desk, told: Sequence[Told]) -> None:
    known = {page.path for each in told for page in each.pages}
    known |= {file for each in told for file in each.files}
    known |= {file.path for file in table.assets}
    leads_to: dict[str, set[str]] = {}
    for page, target in chain.from_iterable(each.links for each in told):
        leads_to.setdefault(page, set()).add(target)
    if dead := dead_links(leads_to, known):
        raise RuntimeError(f"These links lead to nothing: {', '.join(dead)}")


@dataclass(frozen=True)
class _EditionDrawing:
    desk: Desk
    newest: ReadBriefing
    digests: Sequence[Sequence[Digest]]


def _edition(drawing: _EditionDrawing, number: int) -> tuple[Drawn, tuple[Entry, ...]]:
    config: EditionConfig = drawing.desk.editions[number]
    return draw_edition(drawing.desk, config, drawing.newest, drawing.digests[number])
