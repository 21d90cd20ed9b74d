"""briefings rename."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring import rename as authoring
from generator.commands.project import pass_project, reporting, tell
from generator.messages import phrases


@click.command(short_help="改一个编号，用到它的地方一起改。")
@click.argument("kind", type=click.Choice(list(authoring.KINDS)))
@click.argument("old")
@click.argument("new")
@click.option("--briefing", help="几份简报都有这个编号时，改哪一份的。")
@pass_project
def rename(project: Path, kind: str, old: str, new: str, briefing: str | None) -> None:
    """把编号 OLD 改为 NEW，用到它的地方一起改；注释和排版不变。

    KIND 是哪一种编号：指标 indicator、事项 milestone、术语 term、领域 subject、专题 topic、
    并排的图 comparison、简报 briefing（文件夹也改名）。
    """
    try:
        with reporting(stopped=phrases.NOTHING_WRITTEN):
            done = authoring.rename(project, kind, old, new, briefing)
    except authoring.SeveralBriefings as several:
        raise click.UsageError(
            f"几份简报都有「{old}」：{'、'.join(several.known)}。请用 --briefing 指明。"
        ) from None
    tell(phrases.RENAMED, old=old, new=new, count=str(done.places), files=str(done.files))
    tell(phrases.MOVED_ADDRESS, old=old)
