"""briefings check."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator import proofing
from generator.commands.project import format_option, pass_project, reporting


@click.command(short_help="只检查内容，不生成网站。")
@click.option("--release", is_flag=True, help="发布前的检查：每处有歧义的转换都要核定过。")
@format_option
@pass_project
def check(project: Path, release: bool, form: str) -> None:
    """检查 content/ 和 site_config.yml，一次列出所有问题，不生成网站。"""
    with reporting(form):
        if release:
            proofing.check_release(project)
        else:
            proofing.check(project)
    if sys.stdout.isatty() and form == "text":
        click.echo("没有问题。")
