"""A title and a short title are of one briefing alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.meant.plain import folded
from generator.load.project import Project
from generator.model.facts import Facts
from generator.model.placeholder import PLACEHOLDER


def check(project: Project) -> Iterator[Diagnostic]:
    """Of a briefing whose folder was copied many things are the other's; one is told.

    The one whose folder's name comes first keeps its title.
    """
    for briefing in project.briefings:
        if not (head := briefing.head):
            continue
        owners = _owners(project.facts, before=briefing.id)
        for field, title in (("title", head.value.title), ("short_title", head.value.short_title)):
            if owner := owners.get(folded(title)):
                details = {"value": title, "briefing": owner}
                yield head.source.problem((field,), "duplicate-title", **details)
                break


def of_others(facts: Sequence[Facts]) -> list[str]:
    """The ids of the briefings that have a title of another."""
    return [
        each.id
        for each in facts
        if _owners(facts, before=each.id).keys() & {folded(each.title), folded(each.short_title)}
    ]


def _owners(facts: Sequence[Facts], *, before: str) -> dict[str, str]:
    owners: dict[str, str] = {}
    for each in sorted(facts):
        if each.id < before:
            for title in filter(None, (each.title, each.short_title)):
                if not PLACEHOLDER.search(title):
                    owners.setdefault(folded(title), each.id)
    return owners
