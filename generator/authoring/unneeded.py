"""Indicators that no briefing uses, and subjects of a draft that nothing is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from generator.authoring.drafting import standard_titles
from generator.authoring.entries import without_entries
from generator.load import Reference, files, read_project
from generator.model.ids import IndicatorId, SubjectId
from generator.model.text import Identifier


def without(
    project: Path, indicators: Collection[str], subjects: Collection[str]
) -> dict[str, bytes]:
    """The files of all briefings without these; raises BuildStopped if one cannot be read."""
    gone = ((files.INDICATORS, IndicatorId, indicators), (files.SUBJECTS, SubjectId, subjects))
    return {
        file: without_entries(project, file, kind, names) for file, kind, names in gone if names
    }


def unneeded(others: Sequence[Reference], kind: type[Identifier]) -> set[str]:
    """What the other files define and do not use; figures.yml only records what was used."""
    needed = {
        use.id
        for use in others
        if use.kind is kind and not use.defines and not files.is_figures(use.span.file)
    }
    return {use.id for use in others if use.kind is kind and use.defines} - needed


def drafted_subjects(project: Path, others: Sequence[Reference], gone: Collection[str]) -> set[str]:
    """Those of public business, added by a draft, that no entry that stays is of."""
    elsewhere = [use for use in others if use.span.file != files.INDICATORS]
    found, _ = read_project(project)
    indicators = found.indicators.value.indicators if found.indicators else ()
    needed = {each.subject for each in indicators if each.id not in gone}
    subjects = found.subjects.value.subjects if found.subjects else ()
    drafted = {each.id for each in subjects if each.title in standard_titles()}
    return (unneeded(elsewhere, SubjectId) & drafted) - needed
