"""briefings build."""

from __future__ import annotations

import sys
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
from generator.diagnostic import Said
from generator.messages import manual, phrases

_STEPS = {
    "convert": phrases.CONVERTING,
    "render": phrases.RENDERING,
    "index": phrases.INDEXING,
    "publish": phrases.PUBLISHING,
}


@click.command(cls=Command, said=manual.BUILD)
@format_option
@pass_project
def build(project: Path, form: str) -> None:
    """Check the content and make the site."""
    with reporting(form):
        open_decisions = proofing.count_open(project)
        built = pipeline.build(project, _progress)
    warn(built.warnings, form)
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)
        tell(phrases.BUILT, pages=str(built.pages), folder=str(project / "site"))
    if open_decisions:
        tell(phrases.OPEN_DECISIONS, count=str(open_decisions))


def _progress(step: str) -> None:
    """Tell a person at a terminal what is being done."""
    if sys.stderr.isatty():
        click.echo(f"\r{wording().say(Said(_STEPS[step]))}\033[K", err=True, nl=False)
