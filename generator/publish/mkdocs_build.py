"""MkDocs, called in this process."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import material
from mkdocs.commands.build import build
from mkdocs.config import defaults, load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.structure import pages
from mkdocs.utils import yaml

from generator.publish.mkdocs_memory import keep_templates

_MATERIAL = Path(material.__file__).parent


def build_html(project: Path, site: Path, *, strict: bool = True) -> None:
    """Build the MkDocs project in the folder `project` into the empty folder `site`.

    A warning of MkDocs is an error of ours and raises, if the build is `strict`.
    """
    # MkDocs stamps its own sitemap with the time of the build; ours replaces it.
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    with _reading_with_libyaml():
        config = load_config(str(project / "mkdocs.yml"), site_dir=str(site), strict=strict)
    # Our pages take one style sheet from Material, which is in the project already. MkDocs need
    # not walk its 14,000 icons, nor copy its scripts.
    config.theme.dirs = [folder for folder in config.theme.dirs if not _is_material(folder)]
    keep_templates(config.theme)
    try:
        with _reading_html_once():
            build(config)
    except MkDocsException as error:
        raise RuntimeError(f"MkDocs: {error}") from error
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    # MkDocs gives every page a folder; a host looks for 404.html.
    for path in sorted(site.glob("*/404/index.html")):
        path.rename(path.parent.with_suffix(".html"))
        path.parent.rmdir()


@contextmanager
def _reading_with_libyaml() -> Iterator[None]:
    """MkDocs reads mkdocs.yml in Python, which takes ten times as long."""
    names: Any = defaults
    reading: Any = yaml
    names.get_yaml_loader = partial(reading.get_yaml_loader, reading.yaml.CLoader)
    try:
        yield
    finally:
        names.get_yaml_loader = reading.get_yaml_loader


@contextmanager
def _reading_html_once() -> Iterator[None]:
    """MkDocs parses each page's HTML once more, to tell of anchors that it does not find.

    That takes a tenth of a build, and our own tests follow every link.
    """
    reader: Any = pages._RawHTMLPreprocessor
    scan = reader.run
    reader.run = lambda _, lines: lines
    try:
        yield
    finally:
        reader.run = scan


def _is_material(folder: str) -> bool:
    return Path(folder).is_relative_to(_MATERIAL)
