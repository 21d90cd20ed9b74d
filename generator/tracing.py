"""What a person does with a report: reads its figures, keeps them beside a briefing."""

from __future__ import annotations

from pathlib import Path

from generator.edit import keep_figures
from generator.load import files, load_figures
from generator.trace import MAX_BYTES, Report, read_report


def read(source: Path) -> Report:
    """The report in the file `source`; raises BuildStopped if it is none."""
    with source.open("rb") as file:
        return read_report(source.name, file.read(MAX_BYTES + 1))


def is_briefing(project: Path, briefing: str) -> bool:
    return (project / files.briefing_file(briefing)).is_file()


def keep(project: Path, briefing: str, report: Report) -> str:
    """Write the report's figures beside the briefing; returns the file's name in the project.

    Raises BuildStopped if the figures that are there cannot be read, for they may have reasons.
    """
    name = files.figures_file(briefing)
    kept = load_figures(project, briefing)
    keep_figures(project / name, report.source, report.figures, kept)
    return name
