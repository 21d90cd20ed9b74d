"""Rules that compare fields and files: one rule a file, each told by its docstring."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from generator.diagnostic import Diagnostic
from generator.load.project import BriefingFiles, Project
from generator.load.report_rules import traced_figures
from generator.load.rules import (
    answered_targets,
    dates,
    explained_terms,
    followed_reports,
    past_years,
    revised_figures,
    series,
    titles,
)

Rule = Callable[[Project], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = tuple(
    import_module(f"{__name__}.{module.name}").check for module in iter_modules(__path__)
)
"""The `check` of every file beside this one."""

_BESIDE_OTHERS = (
    titles,
    series,
    followed_reports,
    answered_targets,
    revised_figures,
    past_years,
)
"""Those that hold a briefing against what is known of others."""


def broken_rules(project: Project, unread: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What every rule finds, beside what could not be read."""
    diagnostics = broken_by_shared(project)
    for briefing in project.briefings:
        diagnostics += broken_by_briefing(project, briefing, unread)
    return each_once(diagnostics)


def broken_by_shared(project: Project) -> list[Diagnostic]:
    """What the rules find in the files that are no briefing's."""
    shared = replace(project, briefings=())
    return [diagnostic for rule in RULES for diagnostic in rule(shared)]


def broken_by_briefing(
    project: Project, briefing: BriefingFiles, unread: Sequence[Diagnostic]
) -> list[Diagnostic]:
    """What the rules find with one briefing at hand, beside what could not be `unread`.

    What is wrong by itself is not held against the report too.
    """
    alone = replace(project, briefings=(briefing,))
    diagnostics = [diagnostic for rule in RULES for diagnostic in rule(alone)]
    return [*diagnostics, *traced_figures.check(alone, [*unread, *diagnostics])]


def broken_by_others(project: Project, read: Callable[[str], BriefingFiles]) -> list[Diagnostic]:
    """What is wrong with a briefing beside others; `read` gives the files of one.

    Those alone are read of which something is wrong.
    """
    diagnostics: list[Diagnostic] = []
    for rule in _BESIDE_OTHERS:
        if names := sorted(rule.concerned(project.facts)):
            diagnostics += rule.check(replace(project, briefings=tuple(map(read, names))))
    return diagnostics


def broken_by_days(
    project: Project, read: Callable[[str], BriefingFiles], year: int
) -> list[Diagnostic]:
    """What is dated in years still to come, where `year` is this one; `read` as above."""
    late = [facts.id for facts in project.facts if facts.latest_year > year + 1]
    return [diagnostic for name in late for diagnostic in dates.still_to_come(read(name), year)]


def each_once(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The findings, none twice; a word that no term explains is told where it first stands."""
    return list(
        {_identity(diagnostic): diagnostic for diagnostic in reversed([*diagnostics])}.values()
    )[::-1]


def _identity(diagnostic: Diagnostic) -> tuple[object, ...]:
    if diagnostic.code == explained_terms.CODE:
        return diagnostic.code, diagnostic.details["value"]
    return diagnostic.code, diagnostic.span, str(diagnostic.details)
