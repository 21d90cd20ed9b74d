"""briefings build."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from generator import pipeline, proofing
from generator.command_line import Command, tell, wording
from generator.commands.project import (
    format_option,
    pass_project,
    reporting,
    warn,
)
from generator.diagnostic import BuildStopped, Said, Span
from generator.messages import Finding, manual, phrases

_SITE = "site"
_SOON = 1  # seconds after which a person wants to know how far it is


@click.command(cls=Command, said=manual.BUILD)
@format_option
@pass_project
def build(project: Path, form: str) -> None:
    """Check the content and make the site."""
    with reporting(form):
        checked = proofing.check(project).checked
        if (project / _SITE).is_symlink() or (project / _SITE).is_file():
            raise BuildStopped([Finding("site-not-a-folder", {"file": _SITE}).at(Span(_SITE))])
        built = pipeline.build(checked, pipeline.THEME, project / _SITE, _Progress().tell)
    warn(checked.warnings, form)
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)
        tell(phrases.BUILT, pages=str(built.pages), folder=str(project / _SITE))


class _Progress:
    """Tells a person at a terminal how many briefings are made."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def tell(self, made: int, of: int) -> None:
        if sys.stderr.isatty() and time.monotonic() > self._begun + _SOON:
            said = wording().say(Said(phrases.MAKING, {"made": str(made), "of": str(of)}))
            click.echo(f"\r{said}\033[K", err=True, nl=False)
