"""briefings discard."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import discard as authoring
from generator.command_line import Command, agreed, argument, option, tell
from generator.commands.project import pass_project, reporting
from generator.messages import manual, phrases

_SHOWN = 6


@click.command(cls=Command, said=manual.DISCARD)
@argument("briefing", said=manual.BRIEFING)
@option("--moved-to", said=manual.DISCARD_MOVED_TO)
@option("--yes", said=manual.DISCARD_YES, is_flag=True)
@pass_project
def discard(project: Path, briefing: str, moved_to: str | None, *, yes: bool) -> None:
    """Throw a briefing away, with the indicators that it alone has."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        plan = authoring.planned(project, briefing, moved_to)
    folder = f"{plan.folder}/"
    tell(phrases.WOULD_DISCARD, folder=folder, count=str(plan.files))
    if plan.beside:
        tell(phrases.DISCARDED_BESIDE, files=plan.beside)
    if plan.indicators:
        told = plan.indicators[:_SHOWN] + ("…",) * (len(plan.indicators) > _SHOWN)
        tell(phrases.DISCARDED_INDICATORS, count=str(len(plan.indicators)), ids=told)
    if plan.subjects:
        tell(phrases.DISCARDED_SUBJECTS, count=str(len(plan.subjects)), ids=plan.subjects)
    if plan.topics:
        tell(phrases.EMPTIED_TOPICS, ids=plan.topics)
    if not yes and not agreed(phrases.DISCARD, by_default=False):
        tell(phrases.NOT_DISCARDED)
        return
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        authoring.discard(project, plan)
    tell(phrases.DISCARDED, folder=folder)
    if plan.moved_to:
        tell(phrases.LED_ON, address=plan.moved_to)
