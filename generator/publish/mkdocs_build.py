"""MkDocs, called in this process."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

# What MkDocs and Material add that no page of ours asks for.
_UNUSED = ("assets/javascripts", "assets/images", "assets/stylesheets", "sitemap.xml.gz")


def build_html(project: Path, site: Path) -> None:
    """Build the MkDocs project in the folder `project` into the empty folder `site`.

    A warning of MkDocs is an error of ours and raises.
    """
    # MkDocs stamps its own sitemap with the time of the build; ours replaces it.
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(site), strict=True)
    build(config)
    for name in _UNUSED:
        path = site / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    # MkDocs gives every page a folder; a host looks for 404.html.
    for path in sorted(site.glob("*/404/index.html")):
        path.rename(path.parent.with_suffix(".html"))
        path.parent.rmdir()
