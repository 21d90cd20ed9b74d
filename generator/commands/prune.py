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
        found = authoring.prunable(project)
    if not found.indicators and not found.subjects:
        tell("nothing-to-prune")
        return
    if found.indicators:
        tell("would-prune", count=str(len(found.indicators)), ids=found.indicators)
    if found.subjects:
        count = str(len(found.subjects))
        tell("discarded-subjects", count=count, ids=found.subjects)
    if not yes and not agreed("discard", by_default=False):
        tell("not-discarded")
        return
    with reporting(stopped="nothing-written"):
        authoring.prune(project, found)
    tell("pruned")
