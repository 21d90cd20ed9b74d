"""briefings rename."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import rename as authoring
from generator.command_line import (
    KINDS_IN_CHINESE,
    Choice,
    Command,
    InvalidUsage,
    argument,
    option,
    tell,
)
from generator.commands.project import pass_project, reporting


@click.command(cls=Command, phrase="help.rename")
@argument("kind", phrase="help.kind", type=Choice(list(authoring.KINDS), KINDS_IN_CHINESE))
@argument("old", phrase="help.old-id")
@argument("new", phrase="help.new-id")
@option("--briefing", phrase="help.whose")
@pass_project
def rename(project: Path, kind: str, old: str, new: str, briefing: str | None) -> None:
    """Change an id wherever it is used."""
    try:
        with reporting(stopped="nothing-written"):
            done = authoring.rename(project, kind, old, new, briefing)
    except authoring.SeveralBriefings as several:
        known = several.known
        raise InvalidUsage("several-briefings", value=old, known=known, first=known[0]) from None
    tell("renamed", old=old, new=new, count=str(done.places), files=str(done.files))
    if done.moved:
        tell("moved-address", old=old, new=new)
