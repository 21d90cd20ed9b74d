"""briefings prune."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import prune as authoring
from generator.command_line import Command, agreed, option, tell
from generator.commands.project import pass_project, reporting
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.PRUNE)
@option("--yes", said=manual.DISCARD_YES, is_flag=True)
@pass_project
def prune(project: Path, *, yes: bool) -> None:
    """Take out the indicators that no briefing uses."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        found = authoring.prunable(project)
    if not found.indicators and not found.subjects:
        tell(phrases.NOTHING_TO_PRUNE)
        return
    if found.indicators:
        tell(phrases.WOULD_PRUNE, count=str(len(found.indicators)), ids=found.indicators)
    if found.subjects:
        count = str(len(found.subjects))
        tell(phrases.DISCARDED_SUBJECTS, count=count, ids=found.subjects)
    if not yes and not agreed(phrases.DISCARD, by_default=False):
        tell(phrases.NOT_DISCARDED)
        return
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        authoring.prune(project, found)
    tell(phrases.PRUNED)
