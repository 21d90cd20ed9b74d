"""Texts are in Simplified: a Traditional character would be taken for a Simplified one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import prose_with
from generator.numerals.simplified import TRADITIONAL, simplified


def check(project: Project) -> Iterator[Diagnostic]:
    tables = project.conversion
    names = {protected_name.name for protected_name in tables.protected} if tables else set()
    # A protected name is found before the characters in it, and kept.
    pattern = re.compile("|".join((*map(re.escape, names), TRADITIONAL.pattern)))

    def meant(match: re.Match[str]) -> str:
        return match[0] if match[0] in names else simplified(match[0])

    def reworded(line: str) -> str:
        return pattern.sub(meant, line)

    for source, path, text in prose_with(project, TRADITIONAL):
        char = next((piece for piece in pattern.findall(text) if piece not in names), None)
        if char:
            details = {"character": char, "simplified": simplified(char)}
            diagnostic = source.problem_in(path, char, "traditional-character", **details)
            yield source.reworded(diagnostic, path, reworded)
