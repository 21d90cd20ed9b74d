"""briefings discard."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import discard as authoring
from generator.command_line import Command, agreed, argument, option, tell
from generator.commands.project import pass_project, reporting

_SHOWN = 6


@click.command(cls=Command, phrase="help.discard")
@argument("briefing", phrase="help.briefing")
@option("--moved-to", phrase="help.discard-moved-to")
@option("--yes", phrase="help.discard-yes", is_flag=True)
@pass_project
def discard(project: Path, briefing: str, moved_to: str | None, *, yes: bool) -> None:
    """Throw a briefing away, with the indicators that it alone has."""
    with reporting(stopped="nothing-written"):
        plan = authoring.planned(project, briefing, moved_to)
    folder = f"{plan.folder}/"
    tell("would-discard", folder=folder, count=str(plan.files))
    if plan.beside:
        tell("discarded-beside", files=plan.beside)
    if plan.indicators:
        told = plan.indicators[:_SHOWN] + ("…",) * (len(plan.indicators) > _SHOWN)
        tell("discarded-indicators", count=str(len(plan.indicators)), ids=told)
    if plan.subjects:
        tell("discarded-subjects", count=str(len(plan.subjects)), ids=plan.subjects)
    if plan.topics:
        tell("emptied-topics", ids=plan.topics)
    if not yes and not agreed("discard", by_default=False):
        tell("not-discarded")
        return
    with reporting(stopped="nothing-written"):
        authoring.discard(project, plan)
    tell("discarded", folder=folder)
    if plan.moved_to:
        tell("led-on", address=plan.moved_to)
