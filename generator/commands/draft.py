"""briefings draft."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from generator import report_figures
from generator.authoring.drafting import (
    DraftedBriefing,
    Redrafted,
    draft_briefing,
    names_region,
    page_beside,
)
from generator.command_line import (
    Choice,
    Command,
    ExistingFile,
    InvalidUsage,
    NewFile,
    Settings,
    argument,
    option,
    tell,
)
from generator.commands.answers import print_answers, tell_answers
from generator.commands.project import reporting, show, write_page
from generator.commands.report_notes import tell_reading
from generator.report_parser import Report


@click.command(cls=Command, phrase="help.draft")
@argument("source", phrase="help.report", type=ExistingFile())
@option("--as", "name", phrase="help.draft-id")
@option("--year", phrase="help.report-year")
@option("--after", phrase="help.after")
@option("--html", "page", phrase="help.collation", type=NewFile())
@option("--format", "form", phrase="help.answers-format", type=Choice(["text", "json"]))
@click.pass_obj
def draft(
    settings: Settings,
    source: Path,
    *,
    name: str | None,
    year: str | None,
    after: str | None,
    page: Path | None,
    form: str | None,
) -> None:
    """Begin a briefing from a report, or do it over."""
    if form and after is None:
        raise InvalidUsage("format-of-nothing", value=form)
    with reporting(form or "text", stopped="nothing-written"):
        report = report_figures.read(source)
        drafted = draft_briefing(
            settings.project,
            report,
            source.name,
            name,
            year=year,
            on=date.today().isoformat(),
            after=after,
        )
        report_figures.keep(settings.project, drafted.briefing, None)
        beside = page and page_beside(settings.project, drafted.briefing, report)
    tell_reading(report)
    folder = f"content/{drafted.briefing}/"
    if drafted.over:
        _tell_over(folder, drafted.over)
    else:
        tell("drafted", folder=folder, count=str(len(drafted.files)))
    if drafted.outdated:
        show(drafted.outdated, "text")
        tell("outdated", count=str(len(drafted.outdated)))
    if drafted.indicators:
        tell("indicators-added", count=str(drafted.indicators))
    if drafted.subjects:
        count = str(len(drafted.subjects))
        tell("subjects-added", count=count, titles=drafted.subjects)
    _tell_series(drafted, report)
    if page and beside:
        write_page(page, beside)
        tell("page-written", file=str(page))
    if drafted.guessed:
        years = tuple(dict.fromkeys(part.year for part in drafted.guessed))
        tell("years-guessed", years=years)
    if drafted.after and form == "json":
        print_answers(drafted.after)
    elif drafted.after:
        tell_answers(drafted.after)


def _tell_series(drafted: DraftedBriefing, report: Report) -> None:
    """Of which series the briefing is, and whether its report says of which region."""
    if not drafted.series:
        return
    said = "series-added" if drafted.series.added else "in-series"
    tell(said, series=drafted.series.id)
    region = drafted.series.region
    if drafted.after and region and not names_region(report, region):
        tell("another-region", region=region, briefing=drafted.after.earlier.id)


def _tell_over(folder: str, over: Redrafted) -> None:
    """What became of the report's items since the briefing was drafted."""
    alignment = over.alignment
    moved = {old: new for old, new in alignment.moved.items() if old not in over.elsewhere}
    told: tuple[tuple[str, Iterable[str]], ...] = (
        ("items-added", over.added),
        ("items-moved", [f"{old} → {new}" for old, new in moved.items()]),
        ("items-changed", alignment.changed),
        ("items-elsewhere", [f"{place} → {alignment.places[place]}" for place in over.elsewhere]),
        ("items-gone", over.left),
    )
    tell("drafted-over", folder=folder)
    for text, places in told:
        if listed := tuple(places):
            tell(text, places=listed)
    if not any(tuple(places) for _, places in told):
        tell("nothing-new")
