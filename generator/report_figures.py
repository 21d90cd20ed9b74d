"""What a person does with a report: reads its figures, keeps them beside a briefing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import BuildStopped, Detail, Diagnostic, Span
from generator.edit import figures_file, with_reasons, write_files
from generator.load import (
    BriefingFiles,
    SourceFile,
    advice,
    briefing_documents,
    copied,
    files,
    indicators_by_id,
    located_mentions,
    read_project,
    runs_of,
    summarised,
)
from generator.messages import Finding
from generator.model.figure import KeptFigure, Paragraph
from generator.reconciliation import Difference, Reconciliation, alikeness, differences
from generator.report_parser import MAX_BYTES, Report, read_report
from generator.schema import header


class FigureCounts(NamedTuple):
    """What stands in a figures.yml: how many figures, and how many of them are still open."""

    file: str
    figures: int
    open: int


def read(source: Path) -> Report:
    """The report in the file `source`; raises BuildStopped if it is none."""
    with source.open("rb") as file:
        return read_report(source.name, file.read(MAX_BYTES + 1))


def keep(project: Path, briefing: str, report: Report | None) -> FigureCounts:
    """Write where the briefing uses each figure, of `report` or of the one that is kept.

    Raises BuildStopped if there is no such briefing, or a file of it cannot be read.
    """
    parsed, problems = read_project(project)
    known = {candidate.id: candidate for candidate in parsed.briefings}
    if briefing not in known:
        unknown: dict[str, Detail] = {"value": briefing, "advice": advice(briefing, known)}
        raise BuildStopped([Finding("unknown-briefing", unknown).at(Span("content"))])
    whose = known[briefing]  # type: ignore[index]
    file = files.figures_file(briefing)
    if not whose.whole or (whose.figures is None and (project / file).exists()):
        raise BuildStopped(problems)
    (source, text, paragraphs), figures = _figures(whose, report)
    mentions = [located.mention for located in located_mentions(whose, indicators_by_id(parsed))]
    reconciliation = Reconciliation(figures, mentions, summarised(whose))
    recorded = [
        figure.model_copy(
            update={
                "used": reconciliation.used.get(index, ()),
                "left_out": None if index in reconciliation.used else figure.left_out,
            }
        )
        for index, figure in enumerate(figures)
    ]
    write_files(
        project, {file: figures_file(header(file, "figures"), source, text, paragraphs, recorded)}
    )
    return FigureCounts(file, len(figures), len(list(reconciliation.open())))


def retaken(project: Path, source: Path) -> list[Diagnostic]:
    """Where the figures of the report in the file `source` are not those kept of it, and copies.

    They are held against the briefing whose figures they are most like. Raises BuildStopped if the
    file is no report, or no briefing has figures.
    """
    report = read(source)
    parsed, _ = read_project(project)
    known = {candidate.id: candidate for candidate in parsed.briefings}
    documents = {
        candidate.id: candidate.figures for candidate in parsed.briefings if candidate.figures
    }
    if not documents:
        raise BuildStopped([Finding("no-kept-figures").at(Span("content"))])
    briefing = max(
        documents,
        key=lambda briefing_id: alikeness(documents[briefing_id].value.figures, report.figures),
    )
    kept = documents[briefing]
    how = {"file": source.name, "briefing": str(briefing)}
    diagnostics = [
        _told(kept.source, difference, how)
        for difference in differences(kept.value.figures, report.figures)
    ]
    if kept.value.source != report.source:
        if not diagnostics:
            diagnostics.append(kept.source.problem(("source",), "another-source", **how))
    elif kept.value.text != report.text:
        diagnostics.insert(0, kept.source.problem(("source",), "read-otherwise", **how))
    runs = runs_of(passage.text for passage in report.passages)
    shared = (document for document in (parsed.indicators, parsed.terms) if document)
    for document in (*briefing_documents(known[briefing]), *shared):
        diagnostics += copied(document, runs)
    return diagnostics


def _told(source: SourceFile, difference: Difference, how: Mapping[str, str]) -> Diagnostic:
    """`how` is what to run if the report is right."""
    index, kept, figure = difference
    path = ("figures", index)
    if kept and figure:
        details = {"value": kept.printed, "place": figure.place, "found": figure.printed}
        return source.problem(path, "kept-figure-differs", **details, **how)
    if figure:
        details = {"value": figure.printed, "place": figure.place}
        return source.problem(path, "figure-not-kept", **details, **how)
    assert kept, "a difference has at least one side"
    details = {"value": kept.printed, "place": kept.place}
    return source.problem(path, "kept-figure-gone", **details, **how)


def _figures(
    whose: BriefingFiles, report: Report | None
) -> tuple[tuple[str, str | None, Sequence[Paragraph]], Sequence[KeptFigure]]:
    """The digests and the figures of the report, with what the editor has said of them."""
    kept = whose.figures.value if whose.figures else None
    if report:
        return (report.source, report.text, report.paragraphs), list(
            with_reasons(report.figures, kept.figures if kept else ())
        )
    if kept is None:
        details = {"briefing": whose.id}
        raise BuildStopped([Finding("no-figures", details).at(Span(files.figures_file(whose.id)))])
    return (kept.source, kept.text, kept.paragraphs), kept.figures
