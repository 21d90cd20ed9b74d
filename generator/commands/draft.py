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
from generator.diagnostic import BilingualText
from generator.messages import manual, phrases
from generator.report_parser import Report


@click.command(cls=Command, said=manual.DRAFT)
@argument("source", said=manual.REPORT, type=ExistingFile())
@option("--as", "name", said=manual.DRAFT_ID)
@option("--year", said=manual.REPORT_YEAR)
@option("--after", said=manual.AFTER)
@option("--html", "page", said=manual.COLLATION, type=NewFile())
@option("--format", "form", said=manual.ANSWERS_FORMAT, type=Choice(["text", "json"]))
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
    with reporting(form or "text", stopped=phrases.NOTHING_WRITTEN):
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
        tell(phrases.DRAFTED, folder=folder, count=str(len(drafted.files)))
    if drafted.outdated:
        show(drafted.outdated, "text")
        tell(phrases.OUTDATED, count=str(len(drafted.outdated)))
    if drafted.indicators:
        tell(phrases.INDICATORS_ADDED, count=str(drafted.indicators))
    if drafted.subjects:
        count = str(len(drafted.subjects))
        tell(phrases.SUBJECTS_ADDED, count=count, titles=drafted.subjects)
    _tell_series(drafted, report)
    if page and beside:
        write_page(page, beside)
        tell(phrases.PAGE_WRITTEN, file=str(page))
    if drafted.guessed:
        years = tuple(dict.fromkeys(part.year for part in drafted.guessed))
        tell(phrases.YEARS_GUESSED, years=years)
    if drafted.after and form == "json":
        print_answers(drafted.after)
    elif drafted.after:
        tell_answers(drafted.after)


def _tell_series(drafted: DraftedBriefing, report: Report) -> None:
    """Of which series the briefing is, and whether its report says of which region."""
    if not drafted.series:
        return
    said = phrases.SERIES_ADDED if drafted.series.added else phrases.IN_SERIES
    tell(said, series=drafted.series.id)
    region = drafted.series.region
    if drafted.after and region and not names_region(report, region):
        tell(phrases.ANOTHER_REGION, region=region, briefing=drafted.after.earlier.id)


def _tell_over(folder: str, over: Redrafted) -> None:
    """What became of the report's items since the briefing was drafted."""
    found = over.alignment
    moved = {old: new for old, new in found.moved.items() if old not in over.elsewhere}
    told: tuple[tuple[BilingualText, Iterable[str]], ...] = (
        (phrases.ITEMS_ADDED, over.added),
        (phrases.ITEMS_MOVED, [f"{old} → {new}" for old, new in moved.items()]),
        (phrases.ITEMS_CHANGED, found.changed),
        (phrases.ITEMS_ELSEWHERE, [f"{each} → {found.places[each]}" for each in over.elsewhere]),
        (phrases.ITEMS_GONE, over.left),
    )
    tell(phrases.DRAFTED_OVER, folder=folder)
    for text, places in told:
        if listed := tuple(places):
            tell(text, places=listed)
    if not any(tuple(places) for _, places in told):
        tell(phrases.NOTHING_NEW)
