"""briefings merge."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import merge as authoring
from generator.command_line import Choice, Command, InvalidUsage, argument, tell
from generator.commands.project import pass_project, reporting
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.MERGE)
@argument("kind", said=manual.MERGED_KIND, type=Choice(["indicator"], manual.KINDS_IN_CHINESE))
@argument("old", said=manual.MERGED_ID)
@argument("new", said=manual.KEPT_ID)
@pass_project
def merge(project: Path, kind: str, old: str, new: str) -> None:
    """Make one of two indicators; `kind` leaves room for others."""
    if old == new:
        raise InvalidUsage("one-id-twice", value=old)
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        plan = authoring.planned(project, old, new)
    with reporting(stopped=phrases.NOT_MERGED):
        authoring.merge(project, plan)
    tell(phrases.MERGED, old=old, new=new, count=str(plan.places), files=str(len(plan.contents)))
    for field, text in plan.dropped:
        tell(phrases.DROPPED, old=old, field=field, text=text)
    if plan.kinds:
        tell(phrases.MIXED_KINDS, new=new, kinds=plan.kinds)
    tell(phrases.MOVED_ADDRESS, old=old, new=new)
