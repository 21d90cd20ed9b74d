"""A section's file name, its place and the places of its items agree, and its part is declared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.diagnostic import BilingualText, Diagnostic, LocalizedText
from generator.load.project import BriefingFiles, Document, Project
from generator.load.suggestions.advice import advice
from generator.model.section import Section

_PUT_BACK = BilingualText(
    "如果前面少了一项，请补上它。", " If an item before it is missing, put it back."
)


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        for section in briefing.sections:
            yield from _section(briefing, section)


def _section(briefing: BriefingFiles, document: Document[Section]) -> Iterator[Diagnostic]:
    source, section = document.source, document.value
    if section.place.item_number is not None:
        expected = section.place.section
        details = {"value": section.place, "expected": expected, "more": ""}
        found = source.problem(("place",), "misplaced", **details)
        yield source.retyped(found, ("place",), expected)
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
    for index, item in enumerate(section.items):
        expected_place = f"{section.place}.{index + 1}"
        if item.place != expected_place:
            path = ("items", index, "place")
            found = source.problem(
                path,
                "misplaced",
                value=item.place,
                expected=expected_place,
                more=LocalizedText(_PUT_BACK),
            )
            yield source.retyped(found, path, expected_place)
