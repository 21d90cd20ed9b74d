"""Building a site from what was checked; of its briefings those alone that are not as they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import BuildStopped, Span
from generator.messages import Finding
from generator.pipeline.briefing_keys import briefing_keys
from generator.pipeline.checked import Checked
from generator.pipeline.disk_cache import DiskCache
from generator.pipeline.drawing import desk
from generator.pipeline.keys import key_of, theme_key
from generator.pipeline.made_briefings import BriefingBuild, Progress, made_briefings
from generator.pipeline.made_data import made_data
from generator.pipeline.made_indicators import indicator_keys, made_indicators
from generator.pipeline.made_shared import BesideBriefings, kept_shared, made_shared
from generator.publish import hosting, in_the_way, left_over, staged, write_files

_IN_THE_WAY = {"site": "site-not-a-folder"}


class Built(NamedTuple):
    """How many pages a site has; `left` is what of earlier builds could not be removed."""

    pages: int
    left: tuple[Path, ...]


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
    table, kept = desk(checked, theme), DiskCache(checked.project)
    made_by = theme_key(theme)
    keys = briefing_keys(table, made_by)
    shared_key = key_of(checked.site, list(keys.pages.values()), made_by)
    with staged(target) as stage:
        making = BriefingBuild(table, keys.pages, keys.digests, made_by, kept, stage.folder)
        shared = kept_shared(making, shared_key)
        making = replace(making, needs_digests=shared is None)
        made = made_briefings(making, progress, processes)
        checked.let_go()
        indicators = made_indicators(making, indicator_keys(table, made_by), processes)
        data = made_data(making, processes)
        beside = BesideBriefings(indicators, data)
        shared = shared or made_shared(making, shared_key, made, beside, processes)
        paths = [*shared.paths, *(path for briefing in made for path in briefing.paths)]
        paths += [*data, *(path for indicator in indicators for path in indicator.paths)]
        paths += [file.path for file in table.assets]
        editions = [edition.path for edition in table.editions]
        moved = table.moved
        for_hosts = [*hosting(checked.site.config.url, editions, paths, moved)]
        write_files([*table.assets, *for_hosts], stage.folder)
        stage.expect([*paths, *(file.path for file in for_hosts)])
    return Built(shared.pages, left_over(target))


def refuse_what_is_in_the_way(project: Path, target: Path) -> None:
    """Raise BuildStopped where a link or a file stands in place of the folders of a build."""
    obstacles = [path.relative_to(project).as_posix() for path in in_the_way(project, target)]
    if obstacles:
        raise BuildStopped(
            Finding(_IN_THE_WAY.get(name, "workshop-not-a-folder"), {"file": name}).at(Span(name))
            for name in obstacles
        )
