"""A finding says a figure, for the first page shows nothing larger; and there is room for three."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.model.briefing import FINDINGS
from generator.model.placeholder import PLACEHOLDER
from generator.numerals import numerals
from generator.reconciliation import is_told


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if not briefing.head:
            continue
        source, findings = briefing.head.source, briefing.head.value.findings
        for index, text in enumerate(findings):
            if index >= FINDINGS:
                yield source.problem(("findings", index), "finding-too-many", most=str(FINDINGS))
            elif not PLACEHOLDER.search(text) and not any(map(is_told, numerals(text))):
                yield source.problem(("findings", index), "finding-without-figure")
