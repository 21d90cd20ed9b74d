"""A Rendering → a folder that mkdocs-material, or Zensical, can build, wherever it stands."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import material

from generator.model.page import Page, Rendering
from generator.publish.files import write_files
from generator.publish.policy import POLICY

_DATA_URL = re.compile(r"""url\((?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\)""")
_MATERIAL_STYLES = "assets/stylesheets/main.*.min.css"
_MATERIAL = "material.css"
_STYLES = (_MATERIAL, "briefings.css")
_ASSETS = Path("docs", "assets")
_OVERRIDES = "overrides"
# MkDocs would leave out a folder of this name.
_EXCLUDE = "!/templates/"
_TEMPLATES = {"chooser": "chooser.html"}
# json.dumps makes an encoder at every call.
_encode = json.JSONEncoder(ensure_ascii=False).encode


def write_project(rendering: Rendering, theme: Path, project: Path) -> None:
    """Write the pages, files, assets, templates and mkdocs.yml into the empty folder `project`."""
    docs = project / "docs"
    _write_assets(theme / "assets", project / _ASSETS)
    shutil.copytree(theme / _OVERRIDES, project / _OVERRIDES)
    for page in rendering.pages:
        _write_page(page, docs)
    write_files(rendering.files, docs)
    _write_config(rendering, project, _EXCLUDE)


def rewrite_page(rendering: Rendering, project: Path) -> None:
    """Let the project have but the one page of `rendering` to build; it may lead to the others."""
    (page,) = rendering.pages
    _write_page(page, project / "docs")
    _write_config(rendering, project, f"*\n!/{_source(page)}")


def _write_config(rendering: Rendering, project: Path, excluded: str) -> None:
    config = _config(rendering, project)
    _write(project / "mkdocs.yml", _yaml({**config, "exclude_docs": excluded}))


def _config(rendering: Rendering, project: Path) -> dict[str, object]:
    root = urlsplit(rendering.base_url).path
    assets = project / _ASSETS
    return {
        "site_name": rendering.chromes[0].site_title,
        "site_url": rendering.base_url,
        "docs_dir": "docs",
        "theme": {"name": "material", "custom_dir": _OVERRIDES, "font": False},
        # Without these MkDocs makes a navigation of every page for every page.
        "not_in_nav": "*",
        "nav": [],
        "plugins": [],
        "markdown_extensions": ["attr_list", "def_list"],
        "extra_css": [_versioned(assets / name) for name in _STYLES],
        "extra": {
            "scripts": {path.name: _versioned(path) for path in sorted(assets.glob("*.js"))},
            "policy": POLICY,
            "root_path": root,
            "base_url": rendering.base_url,
            "editions": [chrome.edition for chrome in rendering.chromes],
            "chromes": {
                chrome.edition: {**chrome.model_dump(), "labels": dict(chrome.labels)}
                for chrome in rendering.chromes
            },
            "menus": {menu.key: menu.model_dump()["groups"] for menu in rendering.menus},
        },
    }


def _write_assets(source: Path, target: Path) -> None:
    """Copy the theme's assets and Material's style sheet."""
    shutil.copytree(source, target)
    templates = Path(material.__file__).parent / "templates"
    (styles,) = templates.glob(_MATERIAL_STYLES)
    text = styles.read_text(encoding="utf-8")
    # The map that it names is not published, and the policy allows no pictures but files.
    text = _DATA_URL.sub("none", text.partition("/*# sourceMappingURL")[0])
    _write(target / _MATERIAL, text)


def _versioned(path: Path) -> str:
    """The asset's address, which changes with its content."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    return f"assets/{path.name}?v={digest}"


def _write_page(page: Page, docs: Path) -> None:
    front = page.model_dump(exclude={"markdown"}, exclude_none=True)
    if template := _TEMPLATES.get(page.kind):
        front["template"] = template
    _write(docs / _source(page), f"---\n{_yaml(front)}---\n\n{page.markdown}")


def _source(page: Page) -> str:
    is_file = page.path.endswith(".html")
    return f"{page.path.removesuffix('.html')}.md" if is_file else f"{page.path}index.md"


def _yaml(values: Mapping[str, object]) -> str:
    """One line a key; JSON is YAML, and reads no text as anything but text."""
    return "".join(f"{key}: {_encode(value)}\n" for key, value in values.items())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
