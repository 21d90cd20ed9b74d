"""briefings prune."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import prune as authoring
from generator.command_line import Command, agreed, option, tell
from generator.commands.project import pass_project, reporting


@click.command(cls=Command, phrase="help.prune")
@option("--yes", phrase="help.discard-yes", is_flag=True)
@pass_project
def prune(project: Path, *, yes: bool) -> None:
    """Take out the indicators that no briefing uses."""
    with reporting(stopped="nothing-written"):
        prunable = authoring.prunable(project)
    if not prunable.indicators and not prunable.subjects:
        tell("nothing-to-prune")
        return
    if prunable.indicators:
        tell("would-prune", count=str(len(prunable.indicators)), ids=prunable.indicators)
    if prunable.subjects:
        count = str(len(prunable.subjects))
        tell("discarded-subjects", count=count, ids=prunable.subjects)
    if not yes and not agreed("discard", by_default=False):
        tell("not-discarded")
        return
    with reporting(stopped="nothing-written"):
        authoring.prune(project, prunable)
    tell("pruned")
