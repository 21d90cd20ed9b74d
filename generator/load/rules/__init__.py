"""Rules that compare fields and files: one rule a file, each told by its docstring."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.rules import (
    anchors,
    comparators,
    comparisons,
    compatibility,
    continuity,
    corrections,
    editions,
    explained_terms,
    fractions,
    lengths,
    observations,
    percentages,
    placeholders,
    places,
    punctuation,
    ranks,
    references,
    reserved_names,
    scripts,
    sums,
    term_sources,
    traced_figures,
    unique_ids,
    unique_names,
    units,
    years,
)

Rule = Callable[[Project], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
    editions.check,
    unique_ids.check,
    unique_names.check,
    reserved_names.check,
    anchors.check,
    places.check,
    references.check,
    observations.check,
    corrections.check,
    comparisons.check,
    continuity.check,
    term_sources.check,
    units.check,
    comparators.check,
    percentages.check,
    fractions.check,
    years.check,
    sums.check,
    ranks.check,
    explained_terms.check,
    lengths.check,
    scripts.check,
    compatibility.check,
    punctuation.check,
    placeholders.check,
)


def broken_rules(project: Project, unread: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What every rule finds, beside what could not be read.

    What is wrong by itself is not held against the report too.
    """
    found = [each for rule in RULES for each in rule(project)]
    return [*found, *traced_figures.check(project, [*unread, *found])]
