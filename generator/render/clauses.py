"""Headings that break between their clauses: those whose longest clause fits a phone's line."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^(#{1,3}) (.+) \{: (#[^}]+) \}$")
_LINK = re.compile(r"\[(.*?)\]\(.*?\)")
_ENDS = re.compile(r"(?<=[，、：；。！？）])|(?=（)")
_EMS = {"#": 12, "##": 14, "###": 17}
"""What a line of 328 pixels has room for, by level."""

_LATIN = 0.6
"""The width of a letter or digit beside a character's."""


def with_clauses(heading: str) -> str:
    """A heading's line of Markdown, if it is such with a class; the style sheet does the rest."""
    return _HEADING.sub(_classed, heading)


def _classed(heading: re.Match[str]) -> str:
    level, title, attributes = heading.groups()
    text = _LINK.sub(r"\1", title).replace("\\", "")
    if not _breaks_well(text, _EMS[level]):
        return heading[0]
    return f"{level} {title} {{: {attributes} .clauses }}"


def _breaks_well(text: str, room: int) -> bool:
    clauses = _ENDS.split(text)
    return len(clauses) > 1 and max(map(_width, clauses)) <= room


def _width(text: str) -> float:
    return sum(_LATIN if character.isascii() else 1 for character in text)
