"""Material's style sheet, as our pages take it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import material

from generator.publish.styles.names import names
from generator.publish.styles.pruning import pruned

_SHEET = "templates/assets/stylesheets/main.*.min.css"
_DATA_URL = re.compile(r"""url\((?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\)""")


def whole_sheet() -> str:
    """The sheet of the installed Material, without the pictures in it, which the policy forbids."""
    (sheet,) = Path(material.__file__).parent.glob(_SHEET)
    return _DATA_URL.sub("none", sheet.read_text(encoding="utf-8"))


# What a page that is read from end to end is made of, and what its Markdown is turned into.
_READ = (
    *("overrides/main.html", "overrides/social.html", "frame/*.js"),
    *("assets/quote.js", "assets/terms.js"),
    *("pages/section.md.j2", "pages/rows.html.j2", "pages/common.html.j2", "styles/*.css"),
)
_MARKDOWN_READ = "a br em h1 h2 h3 h4 li ol p strong ul"


def material_styles(theme: Path) -> str:
    """What pages of the folder `theme` can use of the sheet."""
    files = [path for path in theme.rglob("*") if path.is_file()]
    return pruned(whole_sheet(), names(files), beside=_sheets(files))


def reading_styles(theme: Path, usable: str) -> str:
    """What of the `usable` sheet those can use that are read from end to end."""
    files = [path for pattern in _READ for path in theme.glob(pattern)]
    return pruned(usable, names(files, _MARKDOWN_READ), beside=_sheets(files))


def _sheets(files: Iterable[Path]) -> str:
    sheets = sorted(path for path in files if path.suffix == ".css")
    return "".join(path.read_text(encoding="utf-8") for path in sheets)
