"""A character stands as readers type it: a radical or a split accent would not be found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.walk import prose_with

_MARKS = "\u0300-\u036f"
_FORMS = "\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f"
# Radicals and compatibility ideographs; a letter with a combining mark.
_ODD = re.compile(f"[{_FORMS}]|\\w[{_MARKS}]+")
_SUSPECT = re.compile(f"[{_FORMS}{_MARKS}]")


def check(project: Project) -> Iterator[Diagnostic]:
    for source, path, text in prose_with(project, _SUSPECT):
        odd = next((each for each in _ODD.findall(text) if _usual(each) != each), None)
        if odd:
            number = " ".join(f"U+{ord(char):04X}" for char in odd)
            details = {"character": odd, "number": number, "meant": _usual(odd)}
            found = source.problem_in(path, odd, "odd-form", **details)
            yield source.reworded(found, path, _reworded)


def _reworded(line: str) -> str:
    return _ODD.sub(lambda found: _usual(found[0]), line)


def _usual(odd: str) -> str:
    return unicodedata.normalize("NFKC", odd)
