"""briefings check."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator import proofing
from generator.command_line import Command, option, tell
from generator.commands.project import format_option, pass_project, reporting, warn
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.CHECK)
@option("--release", said=manual.RELEASE, is_flag=True)
@format_option
@pass_project
def check(project: Path, release: bool, form: str) -> None:
    """Check the content only."""
    with reporting(form):
        if release:
            proofing.check_release(project)
        warnings = proofing.check(project).warnings
    warn(warnings, form)
    if sys.stdout.isatty() and form == "text" and not warnings:
        tell(phrases.ALL_WELL)
