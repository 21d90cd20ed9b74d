"""A Rendering → the published folder, built aside and exchanged in one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from generator.model.page import DataFile, Rendering
from generator.publish.exchange import exchange, fresh_folder
from generator.publish.files import write_files
from generator.publish.hosting import write_hosting
from generator.publish.mkdocs_build import build_html
from generator.publish.mkdocs_memory import keeping_html
from generator.publish.sitemap import write_sitemap
from generator.publish.standard_project import rewrite_page, write_project


def publish(rendering: Rendering, index: Iterable[DataFile], theme: Path, site: Path) -> None:
    """Build the site with the files of its `index`, and put it in the place of the folder `site`.

    Until the last step `site` stays as it was.
    """
    with _workshop(site) as work:
        project, staging = fresh_folder(work / "project"), fresh_folder(work / "site")
        write_project(rendering, theme, project)
        with keeping_html():
            build_html(project, staging)
        write_sitemap(rendering, staging)
        write_hosting(rendering, staging)
        write_files(index, staging)
        exchange(staging, site)


def publish_page(rendering: Rendering, site: Path) -> bytes:
    """The HTML of the one page of `rendering`, as a build into the folder `site` makes it.

    It may lead to any page of the last build into that folder.
    """
    (page,) = rendering.pages
    with _workshop(site) as work:
        project, staging = work / "project", fresh_folder(work / "page")
        rewrite_page(rendering, project)
        build_html(project, staging, strict=False)
        name = page.path if page.path.endswith(".html") else f"{page.path}index.html"
        return (staging / name).read_bytes()


def export(rendering: Rendering, index: Iterable[DataFile], theme: Path, folder: Path) -> None:
    """Fill `folder`, empty or not yet there, with what mkdocs-material and Zensical build."""
    folder.mkdir(exist_ok=True)
    write_project(rendering, theme, folder)
    write_files(index, folder / "docs")


@contextmanager
def _workshop(site: Path) -> Iterator[Path]:
    """The folder in which `site` is built; two builds at once wait for each other."""
    work = site.parent / ".build"
    work.mkdir(exist_ok=True)
    with FileLock(work / "lock"):
        yield work
