"""What pages load: the theme's assets, and what they can use of Material's style sheet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from rjsmin import jsmin

from generator.model.page import DataFile
from generator.publish.styles import compact, material_styles, reading_styles

_FOLDER = "assets/"
_FRAME = f"{_FOLDER}frame.js"
STYLES = f"{_FOLDER}briefings.css"
"""The style sheet of a page: one, for what is sent together is smaller and sooner there."""

READING_STYLES = f"{_FOLDER}reading.css"
"""That of a page that is read from end to end, where a reader often arrives first."""


def assets(theme: Path) -> tuple[DataFile, ...]:
    """The files below assets/ that a site with the templates of the folder `theme` has.

    Its own style sheets become one behind Material's, in the order of their names; those in a
    folder below serve pages of lists and pictures, and are left out of what is read.
    """
    folder = theme / "assets"
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    ours = (_file(_FOLDER + path.relative_to(folder).as_posix(), path) for path in paths)
    styles = theme / "styles"
    material = material_styles(theme)
    return (
        *ours,
        DataFile(path=_FRAME, content=_frame(theme).encode()),
        DataFile(path=STYLES, content=(material + _joined(styles.rglob("*.css"))).encode()),
        DataFile(
            path=READING_STYLES,
            content=(reading_styles(theme, material) + _joined(styles.glob("*.css"))).encode(),
        ),
    )


def versioned(files: Iterable[DataFile]) -> dict[str, str]:
    """The address of each file by its path; it changes with the content."""
    return {
        file.path: f"{file.path}?v={hashlib.sha256(file.content).hexdigest()[:8]}" for file in files
    }


def _joined(sheets: Iterable[Path]) -> str:
    in_order = sorted(sheets, key=lambda path: path.name)
    return "".join(compact(path.read_text(encoding="utf-8")) for path in in_order)


def _frame(theme: Path) -> str:
    """The scripts of what is around every page as one; in blocks, so that they share no names."""
    scripts = (path.read_text("utf-8") for path in sorted((theme / "frame").glob("*.js")))
    return str(jsmin("\n".join(f"{{\n{script}}}" for script in scripts)))


def _file(name: str, path: Path) -> DataFile:
    content = path.read_bytes()
    # Readers need not load what is said to developers.
    return DataFile(path=name, content=jsmin(content) if path.suffix == ".js" else content)
