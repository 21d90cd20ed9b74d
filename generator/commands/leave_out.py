"""briefings leave-out."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import leave_out as authoring
from generator.command_line import Command, InvalidUsage, Sort, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.commands.reasons import visible
from generator.load import files
from generator.messages import manual, phrases
from generator.model.choice import FigureSort


@click.command("leave-out", cls=Command, said=manual.LEAVE_OUT)
@argument("briefing", said=manual.BRIEFING)
@argument("places", said=manual.FIGURE_PLACES, nargs=-1)
@option("--because", said=manual.BECAUSE, required=True, is_text=True)
@option("--kind", "kinds", said=manual.FIGURE_SORT, type=Sort(), multiple=True)
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
    reason = visible("--because", because, manual.BECAUSE)
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        done = authoring.leave_out(project, briefing, places, kinds, reason)
    for figure in done:
        click.echo(f"{figure.place}\t{' '.join(figure.printed.split())}\t{figure.counts}")
    tell(phrases.FIGURES_LEFT_OUT, count=str(len(done)), file=files.figures_file(briefing))
