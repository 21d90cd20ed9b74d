"""briefings check."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator import proofing, tracing
from generator.commands.project import format_option, pass_project, reporting, tell, warn
from generator.messages import phrases


@click.command(short_help="只检查内容，不生成网站。")
@click.option("--release", is_flag=True, help="发布前的检查：不可有提醒，有歧义的转换都要核定过。")
@click.option(
    "--source",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="SOURCE",
    help="报告的文字文件：重新读出它的数字，与 figures.yml 核对。",
)
@format_option
@pass_project
def check(project: Path, release: bool, source: Path | None, form: str) -> None:
    """检查 content/ 和 site_config.yml，一次列出所有问题，不生成网站。"""
    with reporting(form):
        beside = tracing.retaken(project, source) if source else ()
        if release:
            proofing.check_release(project, beside)
        warnings = proofing.check(project, beside).warnings
    warn(warnings, form)
    if sys.stdout.isatty() and form == "text" and not warnings:
        tell(phrases.ALL_WELL)
