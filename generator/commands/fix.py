"""briefings fix."""

from __future__ import annotations

from pathlib import Path

import click

from generator import encoding_fix
from generator.command_line import Command, agreed, option, tell
from generator.commands.project import pass_project, reporting
from generator.encoding import NAMES
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.FIX)
@option("--yes", said=manual.YES, is_flag=True)
@pass_project
def fix(project: Path, yes: bool) -> None:
    """Convert the files that are not UTF-8."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        found = list(encoding_fix.misencoded(project))
    if not found:
        tell(phrases.ALL_UTF8)
    for each in found:
        sample = encoding_fix.sample(each)
        tell(phrases.MISENCODED, file=each.file, encoding=NAMES[each.codec], sample=sample)
        if yes or agreed(phrases.CONVERT):
            kept = encoding_fix.convert(project, each)
            tell(phrases.CONVERTED, file=each.file, kept=kept)
