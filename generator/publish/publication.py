"""A Rendering → the published folder, built aside and exchanged in one step."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock

from generator.model.page import DataFile, Rendering
from generator.publish.exchange import exchange, fresh_folder
from generator.publish.files import write_files
from generator.publish.hosting import write_hosting
from generator.publish.mkdocs_build import build_html
from generator.publish.mkdocs_project import write_project
from generator.publish.sitemap import write_sitemap


def publish(rendering: Rendering, index: Iterable[DataFile], theme: Path, site: Path) -> None:
    """Build the site with the files of its `index`, and put it in the place of the folder `site`.

    Until the last step `site` stays as it was. Two builds at once wait for each other.
    """
    work = site.parent / ".build"
    work.mkdir(exist_ok=True)
    with FileLock(work / "lock"):
        project = fresh_folder(work / "project")
        staging = fresh_folder(work / "site")
        write_project(rendering, theme, project)
        build_html(project, staging)
        write_sitemap(rendering, staging)
        write_hosting(rendering, staging)
        write_files(index, staging)
        exchange(staging, site)
