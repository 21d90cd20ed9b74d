"""Material's style sheet, as our pages take it."""

from __future__ import annotations

import re
from functools import cache
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


@cache
def material_styles(theme: Path) -> str:
    """What pages of the folder `theme` can use of the sheet."""
    own = "".join(path.read_text(encoding="utf-8") for path in sorted(theme.rglob("*.css")))
    return pruned(whole_sheet(), names(theme), beside=own)
