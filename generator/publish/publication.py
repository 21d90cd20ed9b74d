"""A Rendering → the published folder, built aside and exchanged in one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from generator.model.page import DataFile, Rendering
from generator.publish.assets import assets
from generator.publish.exchange import exchange, fresh_folder
from generator.publish.files import write_files
from generator.publish.hosting import write_hosting
from generator.publish.links import dead_links
from generator.publish.page import file_of, make_page, missing_page
from generator.publish.sitemap import write_sitemap
from generator.publish.surroundings import Surroundings, surroundings


def publish(rendering: Rendering, index: Iterable[DataFile], theme: Path, site: Path) -> None:
    """Build the site with the files of its `index`, and put it in the place of the folder `site`.

    Until the last step `site` stays as it was. A link that leads to nothing raises.
    """
    common = assets(theme)
    around = surroundings(rendering, common, theme)
    with _workshop(site) as work:
        staging = fresh_folder(work / "site")
        write_files(common, staging)
        write_files(rendering.files, staging)
        write_files(_pages(rendering, around, common), staging)
        write_sitemap(rendering, staging)
        write_hosting(rendering, staging)
        write_files(index, staging)
        exchange(staging, site)


def publish_page(rendering: Rendering, theme: Path) -> bytes:
    """The HTML of the one page of `rendering`, as among the others; it may lead anywhere."""
    (page,) = rendering.pages
    return make_page(page, surroundings(rendering, assets(theme), theme)).html


def _pages(
    rendering: Rendering, around: Surroundings, common: Iterable[DataFile]
) -> Iterator[DataFile]:
    """The pages of the site as files, made one by one; raises if one leads to nothing."""
    leads_to = {}
    for page in rendering.pages:
        made = make_page(page, around)
        leads_to[page.path] = made.leads_to
        yield file_of(page, made)
    yield missing_page(around)
    files = (file.path for file in (*common, *rendering.files))
    if dead := dead_links(leads_to, {*leads_to, *files}):
        raise RuntimeError(f"These links lead to nothing: {', '.join(dead)}")


@contextmanager
def _workshop(site: Path) -> Iterator[Path]:
    """The folder in which `site` is built; two builds at once wait for each other."""
    work = site.parent / ".build"
    work.mkdir(exist_ok=True)
    with FileLock(work / "lock"):
        yield work
