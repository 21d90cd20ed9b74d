"""briefings figures."""

from __future__ import annotations

from pathlib import Path

import click

from generator import report_figures
from generator.command_line import (
    Command,
    ExistingFile,
    InvalidUsage,
    Settings,
    argument,
    option,
    tell,
)
from generator.commands.project import reporting
from generator.commands.report_notes import tell_reading
from generator.model.figure import Figure


@click.command(cls=Command, phrase="help.figures")
@argument("source", phrase="help.report", required=False, type=ExistingFile())
@option("--write", "briefing", phrase="help.keep")
@click.pass_obj
def figures(settings: Settings, source: Path | None, briefing: str | None) -> None:
    """List the figures of a report, or keep them."""
    if source is None and briefing is None:
        raise InvalidUsage("no-report")
    with reporting(stopped=None):
        report = report_figures.read(source) if source else None
        if report:
            tell_reading(report)
        if briefing is not None:
            kept = report_figures.keep(settings.project, briefing, report)
            tell(
                "figures-kept",
                count=str(kept.figures),
                open=str(kept.open),
                file=kept.file,
            )
        elif report:
            click.echo("".join(f"{_row(figure)}\n" for figure in report.figures), nl=False)


def _row(figure: Figure) -> str:
    cells = (
        figure.place,
        figure.kind.code,
        figure.qualifier.words[0] if figure.qualifier else "",
        figure.value,
        figure.unit,
        figure.printed,
        figure.counts,
    )
    return "\t".join(" ".join(cell.split()) for cell in cells)
