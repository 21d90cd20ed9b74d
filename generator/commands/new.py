"""briefings new."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.authoring import new as authoring
from generator.command_line import Group, argument, option, tell
from generator.commands.project import pass_project, reporting


@click.group(cls=Group, phrase="help.new")
def new() -> None:
    """Write a file or an entry in which every field is explained."""


@new.command(phrase="help.new-briefing")
@argument("name", phrase="help.new-briefing-id")
@option("--series", phrase="help.series")
@pass_project
def briefing(project: Path, name: str, series: str | None) -> None:
    """Begin a briefing."""
    with reporting(stopped="nothing-written"):
        on = date.today().isoformat()
        _tell(authoring.new_briefing(project, name, on=on, series=series))


@new.command(phrase="help.new-section")
@argument("briefing", phrase="help.briefing")
@argument("place", phrase="help.place")
@pass_project
def section(project: Path, briefing: str, place: str) -> None:
    """Begin a section."""
    with reporting(stopped="nothing-written"):
        _tell(authoring.new_section(project, briefing, place))


@new.command(phrase="help.new-indicator")
@argument("name", phrase="help.new-indicator-id")
@pass_project
def indicator(project: Path, name: str) -> None:
    """Add an indicator."""
    with reporting(stopped="nothing-written"):
        _tell(authoring.new_indicator(project, name))


@new.command(phrase="help.new-series")
@argument("name", phrase="help.new-series-id")
@pass_project
def series(project: Path, name: str) -> None:
    """Add a report series."""
    with reporting(stopped="nothing-written"):
        _tell(authoring.new_series(project, name))


@new.command(phrase="help.new-milestone")
@argument("briefing", phrase="help.briefing")
@argument("name", phrase="help.new-milestone-id")
@pass_project
def milestone(project: Path, briefing: str, name: str) -> None:
    """Add a milestone."""
    with reporting(stopped="nothing-written"):
        _tell(authoring.new_milestone(project, briefing, name))


def _tell(written: authoring.Written) -> None:
    tell("written", files=written)
