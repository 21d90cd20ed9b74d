"""briefings draft."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator import tracing
from generator.authoring.draft import draft_briefing
from generator.commands.project import Settings, reporting, tell
from generator.messages import phrases


@click.command(short_help="从一份报告的文字起草一份新的简报。")
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--as", "name", metavar="ID", help="简报的编号；不写就用文件的名字。")
@click.pass_obj
def draft(settings: Settings, source: Path, name: str | None) -> None:
    """读 SOURCE（报告的纯文字），写成一份新简报的开头：部分、节、项和其中的数字。

    标题和摘要留给编辑写，是「（请写…）」；不抄报告的句子。
    新的指标加在 content/indicators.yml 末尾。
    """
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        report = tracing.read(source)
        drafted = draft_briefing(
            settings.project, report, source.name, name, on=date.today().isoformat()
        )
        tracing.keep(settings.project, drafted.briefing, None)
    tell(phrases.DRAFTED, folder=f"content/{drafted.briefing}/", count=str(len(drafted.files)))
