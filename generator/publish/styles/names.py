"""By what a selector can find something on a page: elements, classes, ids, attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

# What Markdown is turned into.
_MARKDOWN = """
a blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 hr li ol p pre strong ul
"""
_TAG = re.compile(r"<([a-z]\w*)")
_WORD = re.compile(r"[A-Za-z][\w-]*")
# Where classes, ids and attributes are named: in quotation marks, in Markdown's lists of
# attributes, inside a tag.
_NAMING = re.compile(r""""[^"\n]*"|'[^'\n]*'|`[^`\n]*`|\{:[^}]*\}|<[a-z][^<>]*>""")
_QUOTED = re.compile(r'"([a-z]\w*)"')
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")


@dataclass(frozen=True)
class Names:
    """All that pages may have, and more: none that they have is missing."""

    elements: frozenset[str]
    others: frozenset[str]
    """Of classes, ids and attributes."""


def names(theme: Path) -> Names:
    """What stands in the templates, scripts and style sheets of the folder `theme`.

    A class that code gives to what it writes into a page, our own style sheet has.
    """
    templates, scripts = _read(theme, (".html", ".j2")), _read(theme, (".js",))
    elements = (_MARKDOWN.split(), _TAG.findall(templates), _QUOTED.findall(scripts))
    naming = " ".join(_NAMING.findall(templates + scripts))
    others = (_WORD.findall(naming), _CLASS.findall(_read(theme, (".css",))))
    return Names(frozenset(chain(*elements)), frozenset(chain(*others)))


def _read(theme: Path, suffixes: tuple[str, ...]) -> str:
    paths = sorted(path for path in theme.rglob("*") if path.suffix in suffixes)
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)
