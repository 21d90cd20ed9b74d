"""A character stands as readers type it: a radical or a split accent would not be found."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import prose_with
from generator.numerals.forms import ODD_FORM, SUSPECT, usual


def check(project: Project) -> Iterator[Diagnostic]:
    for source, path, text in prose_with(project, SUSPECT):
        odd = next((form for form in ODD_FORM.findall(text) if usual(form) != form), None)
        if odd:
            number = " ".join(f"U+{ord(char):04X}" for char in odd)
            details = {"character": odd, "number": number, "meant": usual(odd)}
            diagnostic = source.problem_in(path, odd, "odd-form", **details)
            yield source.reworded(diagnostic, path, _reworded)


def _reworded(line: str) -> str:
    return ODD_FORM.sub(lambda match: usual(match[0]), line)
