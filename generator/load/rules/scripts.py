"""Texts are in Simplified: a Traditional character would be taken for a Simplified one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.script import first_traditional, simplified
from generator.load.walk import documents, prose


def check(project: Project) -> Iterator[Diagnostic]:
    tables = project.conversion
    names = [each.name for each in tables.protected] if tables else []
    for document in documents(project):
        for path, text in prose(document.value):
            if not first_traditional(text):
                continue
            spared = str(text)
            for name in names:
                spared = spared.replace(name, "　" * len(name))
            if found := first_traditional(spared):
                char = found[0]
                details = {"character": char, "simplified": simplified(char)}
                yield document.source.problem_in(path, char, "traditional-character", **details)
