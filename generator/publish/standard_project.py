"""A Rendering → a folder that mkdocs-material, or Zensical, can build, wherever it stands."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.model.page import DataFile, Page, Rendering
from generator.publish.assets import assets
from generator.publish.files import write_files
from generator.publish.page import TEMPLATES
from generator.publish.surroundings import OVERRIDES, Surroundings, surroundings

_DOCS = "docs"
# json.dumps makes an encoder at every call.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def export(rendering: Rendering, index: Iterable[DataFile], theme: Path, folder: Path) -> None:
    """Fill `folder`, empty or not yet there, with pages, files, templates and a mkdocs.yml."""
    common = assets(theme)
    around = surroundings(rendering.base_url, rendering.chromes, common, theme)
    around = around.with_menus(rendering.menus)
    folder.mkdir(exist_ok=True)
    shutil.copytree(around.templates, folder / OVERRIDES)
    write_files([_config(rendering, around)], folder)
    pages = map(_source, rendering.pages)
    for files in (common, rendering.files, index, pages):
        write_files(files, folder / _DOCS)


def _config(rendering: Rendering, around: Surroundings) -> DataFile:
    values = {
        "site_name": rendering.chromes[0].site_title,
        "site_url": rendering.base_url,
        "docs_dir": _DOCS,
        "theme": {"name": "material", "custom_dir": OVERRIDES, "font": False},
        # Without these each page would get a navigation of every page.
        "not_in_nav": "*",
        "nav": [],
        # A folder of this name would be left out.
        "exclude_docs": "!/templates/",
        "plugins": [],
        "markdown_extensions": ["attr_list", "def_list"],
        **around.config,
    }
    return DataFile(path="mkdocs.yml", content=_yaml(values).encode())


def _source(page: Page) -> DataFile:
    """The page in Markdown, with all else that its template reads as front matter."""
    front = page.model_dump(exclude={"markdown"}, exclude_none=True)
    if template := TEMPLATES.get(page.kind):
        front["template"] = template
    is_file = page.path.endswith(".html")
    name = f"{page.path.removesuffix('.html')}.md" if is_file else f"{page.path}index.md"
    return DataFile(path=name, content=f"---\n{_yaml(front)}---\n\n{page.markdown}".encode())


def _yaml(values: Mapping[str, object]) -> str:
    """One line a key; JSON is YAML, and reads no text as anything but text."""
    return "".join(f"{key}: {_encode(value)}\n" for key, value in values.items())
