"""briefings new."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.authoring import new as authoring
from generator.command_line import Group, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.messages import manual, phrases


@click.group(cls=Group, said=manual.NEW)
def new() -> None:
    """Write a file or an entry in which every field is explained."""


@new.command(said=manual.NEW_BRIEFING)
@argument("name", said=manual.NEW_BRIEFING_ID)
@option("--series", said=manual.SERIES)
@pass_project
def briefing(project: Path, name: str, series: str | None) -> None:
    """Begin a briefing."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        on = date.today().isoformat()
        _tell(authoring.new_briefing(project, name, on=on, series=series))


@new.command(said=manual.NEW_SECTION)
@argument("briefing", said=manual.BRIEFING)
@argument("place", said=manual.PLACE)
@pass_project
def section(project: Path, briefing: str, place: str) -> None:
    """Begin a section."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_section(project, briefing, place))


@new.command(said=manual.NEW_INDICATOR)
@argument("name", said=manual.NEW_INDICATOR_ID)
@pass_project
def indicator(project: Path, name: str) -> None:
    """Add an indicator."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_indicator(project, name))


@new.command(said=manual.NEW_SERIES)
@argument("name", said=manual.NEW_SERIES_ID)
@pass_project
def series(project: Path, name: str) -> None:
    """Add a report series."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_series(project, name))


@new.command(said=manual.NEW_MILESTONE)
@argument("briefing", said=manual.BRIEFING)
@argument("name", said=manual.NEW_MILESTONE_ID)
@pass_project
def milestone(project: Path, briefing: str, name: str) -> None:
    """Add a milestone."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_milestone(project, briefing, name))


def _tell(written: authoring.Written) -> None:
    tell(phrases.WRITTEN, files=written)
