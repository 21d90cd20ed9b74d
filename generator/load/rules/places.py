"""A section's file name, its place and the places of its items agree, and its part is declared.

What a report has and the briefing does not summarise leaves a gap, which is no fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.diagnostic import Diagnostic
from generator.load.item_places import item_places
from generator.load.project import BriefingFiles, Document, Project
from generator.load.suggestions.advice import advice
from generator.model.section import Section


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        for section in briefing.sections:
            yield from _section(briefing, section)


def _section(briefing: BriefingFiles, document: Document[Section]) -> Iterator[Diagnostic]:
    source, section = document.source, document.value
    if section.place.item_number is not None:
        expected = section.place.section
        details = {"value": section.place, "expected": expected}
        diagnostic = source.problem(("place",), "misplaced", **details)
        yield source.retyped(diagnostic, ("place",), expected)
        return
    if PurePosixPath(source.name).stem != section.id:
        yield source.problem(
            ("place",), "wrong-file-name", value=section.place, expected=section.id
        )
        return
    parts = [part.id for part in briefing.head.value.parts] if briefing.head else []
    part = section.place.part
    if parts and part not in parts:
        yield source.problem(("place",), "unknown-part", value=part, advice=advice(part, parts))
    for index, (said, meant) in enumerate(item_places(section)):
        path = ("items", index, "place")
        if meant is None:
            yield source.problem(path, "misordered", value=said)
        elif said != meant:
            diagnostic = source.problem(path, "misplaced", value=said, expected=meant)
            yield source.retyped(diagnostic, path, meant)
