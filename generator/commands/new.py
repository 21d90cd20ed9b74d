"""briefings new."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.authoring import new as authoring
from generator.commands.project import pass_project, reporting, tell
from generator.messages import phrases


@click.group(short_help="新建简报、一节、指标或事项，每个字段都有说明。")
def new() -> None:
    """新建文件或加上一项，每个字段上面有说明，可以通过检查。

    要写的地方是「（请写…）」；没有写完，briefings check 会提醒，check --release 不通过。
    """


@new.command(short_help="新建一份简报。")
@click.argument("name", metavar="ID")
@pass_project
def briefing(project: Path, name: str) -> None:
    """新建一份简报，编号是 ID，例如 guangdong-2025-2026：文件夹里有简报、一节和时间线。"""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_briefing(project, name, on=date.today().isoformat()))


@new.command(short_help="新建一节。")
@click.argument("briefing")
@click.argument("place")
@pass_project
def section(project: Path, briefing: str, place: str) -> None:
    """在简报 BRIEFING 里新建一节，PLACE 是它在报告中的位置，例如 2024.3。"""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_section(project, briefing, place))


@new.command(short_help="加上一个指标。")
@click.argument("name", metavar="ID")
@pass_project
def indicator(project: Path, name: str) -> None:
    """在 indicators.yml 末尾加上一个指标，编号是 ID，例如 listed-funds。"""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_indicator(project, name))


@new.command(short_help="加上一个事项。")
@click.argument("briefing")
@click.argument("name", metavar="ID")
@pass_project
def milestone(project: Path, briefing: str, name: str) -> None:
    """在简报 BRIEFING 的 timeline.yml 末尾加上一个事项，编号是 ID，例如 sme-fair-2024。"""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        _tell(authoring.new_milestone(project, briefing, name))


def _tell(written: authoring.Written) -> None:
    tell(phrases.WRITTEN, files=written)
