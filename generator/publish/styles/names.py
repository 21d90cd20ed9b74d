"""By what a selector can find something on a page: elements, classes, ids, attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MARKDOWN = """
a blockquote br code dd dl dt em h1 h2 h3 h4 h5 h6 hr li ol p pre strong ul
"""
"""The elements that Markdown is turned into."""

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


def names(files: Iterable[Path], markdown: str = MARKDOWN) -> Names:
    """What stands in the templates, scripts and style sheets among the `files`, and in `markdown`.

    A class that code gives to what it writes into a page, our own style sheet has.
    """
    paths = [*files]
    templates, scripts = _read(paths, ".html", ".j2"), _read(paths, ".js")
    elements = {*markdown.split(), *_TAG.findall(templates), *_QUOTED.findall(scripts)}
    naming = " ".join(_NAMING.findall(templates + scripts))
    others = {*_WORD.findall(naming), *_CLASS.findall(_read(paths, ".css"))}
    return Names(frozenset(elements), frozenset(others))


def _read(files: Iterable[Path], *suffixes: str) -> str:
    paths = sorted(path for path in files if path.suffix in suffixes)
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)
