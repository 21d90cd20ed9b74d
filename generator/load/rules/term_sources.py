"""Every explanation of a term says where it is from: a place in a briefing, or a document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.project import Project
from generator.load.suggestions.advice import advice


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.terms or not project.facts:
        return
    source = project.terms.source
    summarised: dict[str, tuple[str, ...]] = {facts.id: facts.places for facts in project.facts}
    gaps: dict[str, tuple[str, ...]] = {report.id: report.unwritten for report in project.facts}
    whole = {report.id for report in project.facts if report.whole}
    for index, term in enumerate(project.terms.value.terms):
        for number, origin in enumerate(term.sources):
            path = ("terms", index, "sources", number)
            in_report = origin.briefing is not None and origin.place is not None
            if in_report == (origin.title is not None):
                yield source.problem(path, "incomplete-term-source")
            elif origin.briefing and origin.briefing not in summarised:
                hint = advice(origin.briefing, summarised)
                where = (*path, "briefing")
                yield source.problem(where, "unknown-briefing", value=origin.briefing, advice=hint)
            elif origin.briefing in whole and origin.place not in summarised[origin.briefing]:
                assert origin.place
                is_gap = origin.place in gaps[origin.briefing]
                code = "unwritten-place" if is_gap else "unknown-place"
                hint = advice(origin.place, summarised[origin.briefing])
                hint = LocalizedText("term-sources.delete") if is_gap else hint
                where = (*path, "place")
                yield source.problem(where, code, value=origin.place, advice=hint)
