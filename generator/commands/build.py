"""briefings build."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

import click

from generator import conversion_review, pipeline
from generator.command_line import Command, tell, wording
from generator.commands.project import (
    NotTold,
    format_option,
    pass_project,
    reporting,
    warn,
)
from generator.diagnostic import LocalizedText
from generator.publish import restored

_SOON = 1  # seconds after which a person wants to know how far it is


@click.command(cls=Command, phrase="help.build")
@format_option
@pass_project
def build(project: Path, form: str) -> None:
    """Check the content and make the site."""
    site = project / "site"
    if restored(site):
        tell("put-back", folder=str(site))
    with reporting(form):
        with pipeline.made_ahead(project, pipeline.THEME):
            checked = conversion_review.check(project, this_year=date.today().year)
        built = pipeline.build(checked, pipeline.THEME, site, _Progress().tell)
    try:
        warn(checked.warnings, form)
        if sys.stderr.isatty():
            click.echo("\r\033[K", err=True, nl=False)
            tell("built", pages=str(built.pages), folder=str(site))
        if built.left:
            tell("left-over", folders=tuple(map(str, built.left)))
    except OSError as error:
        raise NotTold(error.errno, error.strerror) from error


class _Progress:
    """Tells a person at a terminal how many briefings are made."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def tell(self, made: int, of: int) -> None:
        if sys.stderr.isatty() and time.monotonic() > self._begun + _SOON:
            said = wording().say(LocalizedText("making", {"made": str(made), "of": str(of)}))
            click.echo(f"\r{said}\033[K", err=True, nl=False)
