"""briefings fix."""

from __future__ import annotations

from pathlib import Path

import click

from generator import mending
from generator.commands.project import pass_project, tell, wording
from generator.diagnostic import Said
from generator.encoding import NAMES
from generator.messages import phrases


@click.command(short_help="把不是 UTF-8 的文件转成 UTF-8，原件留着。")
@click.option("--yes", is_flag=True, help="不问，全部转换。")
@pass_project
def fix(project: Path, yes: bool) -> None:
    """找出不是 UTF-8 的文件，说明看来是什么编码、读出来是什么，问过以后转成 UTF-8。

    原件留在同一个文件夹，名字后面加 .bak；网站不会用它。
    """
    found = list(mending.misencoded(project))
    if not found:
        tell(phrases.ALL_UTF8)
    for each in found:
        sample = mending.sample(each)
        tell(phrases.MISENCODED, file=each.file, encoding=NAMES[each.codec], sample=sample)
        if yes or click.confirm(wording().say(Said(phrases.CONVERT)), default=True, err=True):
            kept = mending.convert(project, each)
            tell(phrases.CONVERTED, file=each.file, kept=kept)
