"""briefings diff."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from generator import preview
from generator.commands.project import pass_project, reporting, tell, wording
from generator.compare import as_text
from generator.diagnostic import BuildStopped
from generator.messages import changes


@click.command(short_help="列出与从前的内容相比，读者看到的有哪些改动。")
@click.argument("old")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="text 给人看，json 给程序用。",
)
@pass_project
def diff(project: Path, old: str, form: str) -> None:
    """发布以前，列出各版本的读者将看到的改动：数字、事项、政策用语、文字、页面。

    OLD 是从前的内容：一个文件夹，里面有从前的 site_config.yml 和 content/，例如上次发布时的备份；
    或者是 git 里的一个版本，例如 HEAD。

    数字改了而没有写明更正的，会列出要写的几行。
    """
    with reporting(form):
        new = preview.readings(project)
        with preview.earlier(project, old) as folder:
            if folder is None:
                raise click.UsageError(
                    f"「{old}」里没有 site_config.yml，git 里也没有这个项目的这个版本。"
                    "请写从前的项目的文件夹，或 git 的版本，例如 HEAD。"
                )
            try:
                before = preview.readings(folder)
            except BuildStopped:
                tell(changes.OLD_STOPPED, old=old)
                raise
    found = preview.compared(before, new)
    if form == "json":
        records = [change.model_dump(mode="json") for change in found]
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        click.echo(as_text(found, wording(), date.today().isoformat()))
