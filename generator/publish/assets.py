"""What every page loads: the theme's assets and Material's style sheet."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

import material

from generator.model.page import DataFile

_FOLDER = "assets/"
_MATERIAL_STYLES = "templates/assets/stylesheets/main.*.min.css"
_MATERIAL = f"{_FOLDER}material.css"
STYLES = (_MATERIAL, f"{_FOLDER}briefings.css")
"""The style sheets of every page, in their order."""
_DATA_URL = re.compile(r"""url\((?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\)""")


def assets(theme: Path) -> tuple[DataFile, ...]:
    """The files below assets/ that a site with the templates of the folder `theme` has."""
    folder = theme / "assets"
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    ours = (_file(_FOLDER + path.relative_to(folder).as_posix(), path) for path in found)
    return (*ours, DataFile(path=_MATERIAL, content=_material_styles().encode()))


def versioned(files: Iterable[DataFile]) -> dict[str, str]:
    """The address of each file by its path; it changes with the content."""
    return {
        file.path: f"{file.path}?v={hashlib.sha256(file.content).hexdigest()[:8]}" for file in files
    }


def _file(name: str, path: Path) -> DataFile:
    return DataFile(path=name, content=path.read_bytes())


def _material_styles() -> str:
    (styles,) = Path(material.__file__).parent.glob(_MATERIAL_STYLES)
    text = styles.read_text(encoding="utf-8")
    # The map that it names is not published, and the policy allows no pictures but files.
    return _DATA_URL.sub("none", text.partition("/*# sourceMappingURL")[0])
