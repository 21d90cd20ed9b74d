"""briefings rename."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import rename as authoring
from generator.command_line import Choice, Command, InvalidUsage, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.RENAME)
@argument("kind", said=manual.KIND, type=Choice(list(authoring.KINDS), manual.KINDS_IN_CHINESE))
@argument("old", said=manual.OLD_ID)
@argument("new", said=manual.NEW_ID)
@option("--briefing", said=manual.WHOSE)
@pass_project
def rename(project: Path, kind: str, old: str, new: str, briefing: str | None) -> None:
    """Change an id wherever it is used."""
    try:
        with reporting(stopped=phrases.NOTHING_WRITTEN):
            done = authoring.rename(project, kind, old, new, briefing)
    except authoring.SeveralBriefings as several:
        known = several.known
        raise InvalidUsage("several-briefings", value=old, known=known, first=known[0]) from None
    tell(phrases.RENAMED, old=old, new=new, count=str(done.places), files=str(done.files))
    if done.moved:
        tell(phrases.MOVED_ADDRESS, old=old, new=new)
