"""briefings check."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from generator import conversion_review
from generator.command_line import Command, ExistingFile, option, tell
from generator.commands.project import format_option, pass_project, reporting, warn
from generator.diagnostic import Diagnostic


@click.command(cls=Command, phrase="help.check")
@option("--release", phrase="help.release", is_flag=True)
@option("--source", phrase="help.checked-report", type=ExistingFile())
@option("--all", "every", phrase="help.every-placeholder", is_flag=True)
@format_option
@pass_project
def check(project: Path, release: bool, source: Path | None, every: bool, form: str) -> None:
    """Check the content only."""
    with reporting(form, every=every):
        beside = _beside(project, source) if source else ()
        checked = conversion_review.check(project, beside, date.today().year)
        if release:
            conversion_review.refuse_release(checked)
    warnings = checked.warnings
    warn(warnings, form, every=every)
    if sys.stdout.isatty() and form == "text" and not warnings:
        tell("all-well")


def _beside(project: Path, source: Path) -> Sequence[Diagnostic]:
    """What reads reports is not needed for a check without one, and takes long to import."""
    from generator import report_figures  # noqa: PLC0415

    return report_figures.retaken(project, source)
