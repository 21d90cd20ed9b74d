"""Where an editor reads a figure otherwise than the program: why, and with which digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.source_file import SourceFile
from generator.load.yaml_tree import Path
from generator.model.figure import KeptFigure
from generator.numerals import numerals, plain


def check(project: Project) -> Iterator[Diagnostic]:
    for briefing in project.briefings:
        if briefing.figures:
            source, figures = briefing.figures.source, briefing.figures.value.figures
            for index, figure in enumerate(figures):
                yield from _reading(source, ("figures", index), figure)


def _reading(source: SourceFile, path: Path, figure: KeptFigure) -> Iterator[Diagnostic]:
    if figure.read is None:
        if figure.because:
            yield source.problem((*path, "because"), "reason-without-reading")
        return
    where = (*path, "read")
    if not figure.because:
        diagnostic = source.problem(where, "reading-without-reason", value=figure.printed)
        yield replace(diagnostic, fix=_with_reason(diagnostic.source_line))
    if not figure.is_denied and figure.meant == figure:
        yield source.problem(where, "reading-as-it-is", value=figure.printed)
    if not _is_printed(figure):
        details = {"value": figure.value, "printed": figure.printed}
        yield source.problem((*path, "value"), "digits-not-in-print", **details)


def _with_reason(line: str) -> str:
    end = line.rstrip()
    return f'{end[:-1]}, "because": "…"}}' if end.endswith("}") else ""


def _is_printed(figure: KeptFigure) -> bool:
    """Whether the digits of the value stand in the print, or are what its numerals mean."""
    digits = re.sub("[^0-9.]", "", plain(figure.printed))
    read = {numeral.value.lstrip("-") for numeral in numerals(figure.printed)}
    value = figure.value.lstrip("-")
    return value in read or bool(digits and digits == re.sub("[^0-9.]", "", value))
