"""A title and a short title are of one briefing alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.suggestions.plain import folded
from generator.model.facts import Facts
from generator.model.placeholder import PLACEHOLDER


def check(project: Project) -> Iterator[Diagnostic]:
    """Of a briefing whose folder was copied many things are the other's; one is told.

    The one whose folder's name comes first keeps its title.
    """
    earlier = dict(_of_others(project.facts))
    for briefing in project.briefings:
        if (head := briefing.head) and (title := earlier.get(briefing.id)):
            details = {"value": title.text, "briefing": title.owner}
            yield head.source.problem((title.field,), "duplicate-title", **details)


def concerned(facts: Iterable[Facts]) -> set[str]:
    """The ids of the briefings that have a title of another."""
    return {briefing for briefing, _ in _of_others(facts)}


class _Title(NamedTuple):
    """What stands in a field, and the briefing whose title it is."""

    field: str
    text: str
    owner: str


def _of_others(facts: Iterable[Facts]) -> Iterator[tuple[str, _Title]]:
    owners: dict[str, str] = {}
    for report in sorted(facts, key=lambda one: one.id):
        titles = (("title", report.title), ("short_title", report.short_title))
        for field, title in titles:
            if owner := owners.get(folded(title)):
                yield report.id, _Title(field, title, owner)
                break
        for _, title in titles:
            if title and not PLACEHOLDER.search(title):
                owners.setdefault(folded(title), report.id)
