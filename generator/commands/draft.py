"""briefings draft."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator import report_figures
from generator.authoring.draft import draft_briefing
from generator.command_line import Command, ExistingFile, Settings, argument, option, tell
from generator.commands.project import reporting
from generator.commands.report_notes import tell_reading
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.DRAFT)
@argument("source", said=manual.REPORT, type=ExistingFile())
@option("--as", "name", said=manual.DRAFT_ID)
@option("--year", said=manual.REPORT_YEAR)
@click.pass_obj
def draft(settings: Settings, source: Path, name: str | None, year: str | None) -> None:
    """Begin a briefing from a report."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        report = report_figures.read(source)
        drafted = draft_briefing(
            settings.project,
            report,
            source.name,
            name,
            year=year,
            on=date.today().isoformat(),
        )
        report_figures.keep(settings.project, drafted.briefing, None)
    tell_reading(report)
    tell(phrases.DRAFTED, folder=f"content/{drafted.briefing}/", count=str(len(drafted.files)))
    if drafted.guessed:
        years = tuple(dict.fromkeys(part.year for part in drafted.guessed))
        tell(phrases.YEARS_GUESSED, years=years)
