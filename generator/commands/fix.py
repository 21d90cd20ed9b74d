"""briefings fix."""

from __future__ import annotations

from pathlib import Path

import click

from generator import encoding_fix
from generator.command_line import Command, agreed, option, tell
from generator.commands.project import pass_project, reporting
from generator.encoding import NAMES


@click.command(cls=Command, phrase="help.fix")
@option("--yes", phrase="help.yes", is_flag=True)
@pass_project
def fix(project: Path, yes: bool) -> None:
    """Convert the files that are not UTF-8."""
    with reporting(stopped="nothing-written"):
        misencoded = list(encoding_fix.misencoded(project))
    if not misencoded:
        tell("all-utf8")
    for each in misencoded:
        sample = encoding_fix.sample(each)
        tell("misencoded", file=each.file, encoding=NAMES[each.codec], sample=sample)
        if yes or agreed("convert"):
            kept = encoding_fix.convert(project, each)
            tell("converted", file=each.file, kept=kept)
