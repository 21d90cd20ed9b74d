"""briefings leave-out."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import leave_out as authoring
from generator.command_line import Command, InvalidUsage, Sort, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.commands.reasons import visible
from generator.load import files
from generator.model.choice import FigureSort


@click.command("leave-out", cls=Command, phrase="help.leave-out")
@argument("briefing", phrase="help.briefing")
@argument("places", phrase="help.figure-places", nargs=-1)
@option("--because", phrase="help.because", required=True, is_text=True)
@option("--kind", "kinds", phrase="help.figure-sort", type=Sort(), multiple=True)
@pass_project
def leave_out(
    project: Path,
    briefing: str,
    places: tuple[str, ...],
    because: str,
    kinds: tuple[FigureSort, ...],
) -> None:
    """Say of open figures why they are left out."""
    if not places and not kinds:
        raise InvalidUsage("no-figures-named")
    reason = visible("--because", because, "help.because")
    with reporting(stopped="nothing-written"):
        done = authoring.leave_out(project, briefing, places, kinds, reason)
    for figure in done:
        click.echo(f"{figure.place}\t{' '.join(figure.printed.split())}\t{figure.counts}")
    tell("figures-left-out", count=str(len(done)), file=files.figures_file(briefing))
