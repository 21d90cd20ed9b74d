"""briefings diff."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from generator import content_diff
from generator.command_line import Choice, Command, InvalidUsage, argument, option, tell, wording
from generator.commands.project import pass_project, reporting
from generator.compare import as_text
from generator.diagnostic import BuildStopped


@click.command(cls=Command, phrase="help.diff")
@argument("old", phrase="help.earlier")
@option(
    "--format", "form", phrase="help.changes-format", type=Choice(["text", "json"]), default="text"
)
@pass_project
def diff(project: Path, old: str, form: str) -> None:
    """List what changes for readers since earlier content."""
    with reporting(form):
        new = content_diff.readings(project)
        with content_diff.earlier(project, old) as folder:
            if folder is None:
                raise InvalidUsage("no-earlier-content", value=old)
            try:
                before = content_diff.readings(folder)
            except BuildStopped:
                tell("diff.old-stopped", old=old)
                raise
    changes = content_diff.compared(before, new)
    if form == "json":
        records = [change.model_dump(mode="json") for change in changes]
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        click.echo(as_text(changes, wording(), date.today().isoformat()))
