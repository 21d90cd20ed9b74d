"""Indicators that no briefing uses, and subjects that nothing is about without them."""

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


def emptied_subjects(
    project: Path,
    others: Sequence[Reference],
    gone: Collection[str],
    own: Sequence[Reference] = (),
) -> set[str]:
    """The subjects of the indicators that are `gone`, and in `own`, that nothing else is about.

    Only those of public business, which a draft adds by itself.
    """
    elsewhere = [use for use in others if use.span.file != files.INDICATORS]
    parsed, _ = read_project(project)
    indicators = parsed.indicators.value.indicators if parsed.indicators else ()
    needed = {indicator.subject for indicator in indicators if indicator.id not in gone}
    left = {indicator.subject for indicator in indicators if indicator.id in gone}
    left |= {SubjectId(use.id) for use in own if use.kind is SubjectId}
    subjects = parsed.subjects.value.subjects if parsed.subjects else ()
    standard = {subject.id for subject in subjects if subject.title in standard_titles()}
    return (unneeded(elsewhere, SubjectId) & standard & left) - needed
