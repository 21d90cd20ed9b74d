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
    for file in misencoded:
        sample = encoding_fix.sample(file)
        tell("misencoded", file=file.file, encoding=NAMES[file.codec], sample=sample)
        if yes or agreed("convert"):
            kept = encoding_fix.convert(project, file)
            tell("converted", file=file.file, kept=kept)
