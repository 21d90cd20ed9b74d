"""briefings merge."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import merge as authoring
from generator.command_line import KINDS_IN_CHINESE, Choice, Command, InvalidUsage, argument, tell
from generator.commands.project import pass_project, reporting


@click.command(cls=Command, phrase="help.merge")
@argument("kind", phrase="help.merged-kind", type=Choice(["indicator"], KINDS_IN_CHINESE))
@argument("old", phrase="help.merged-id")
@argument("new", phrase="help.kept-id")
@pass_project
def merge(project: Path, kind: str, old: str, new: str) -> None:
    """Make one of two indicators; `kind` leaves room for others."""
    if old == new:
        raise InvalidUsage("one-id-twice", value=old)
    with reporting(stopped="nothing-written"):
        plan = authoring.planned(project, old, new)
    with reporting(stopped="not-merged"):
        authoring.merge(project, plan)
    tell("merged", old=old, new=new, count=str(plan.places), files=str(len(plan.contents)))
    for field, text in plan.dropped:
        tell("dropped", old=old, field=field, text=text)
    if plan.kinds:
        tell("mixed-kinds", new=new, kinds=plan.kinds)
    tell("moved-address", old=old, new=new)
