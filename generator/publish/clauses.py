"""Headings that break between their clauses: those whose longest clause fits a phone's line."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

_CLASS = "clauses"
_ENDS = re.compile(r"(?<=[，、：；。！？）])|(?=（)")
_EMS = {"h1": 12, "h2": 14, "h3": 17}
"""What a line of 328 pixels has room for, by level."""

_LATIN = 0.6
"""The width of a letter or digit beside a character's."""


class Clauses(Treeprocessor):
    """Gives such headings a class; the style sheet does the rest."""

    def run(self, root: Element) -> None:
        for heading in root.iter():
            room = _EMS.get(str(heading.tag))
            if room and _breaks_well("".join(heading.itertext()), room):
                heading.set("class", f"{heading.get('class', '')} {_CLASS}".lstrip())


def _breaks_well(text: str, room: int) -> bool:
    clauses = _ENDS.split(text)
    return len(clauses) > 1 and max(map(_width, clauses)) <= room


def _width(text: str) -> float:
    return sum(_LATIN if character.isascii() else 1 for character in text)
