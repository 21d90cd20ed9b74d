"""The command `briefings`."""

from __future__ import annotations

import os
from pathlib import Path

import click

from generator.commands.approve import approve
from generator.commands.build import build
from generator.commands.check import check
from generator.commands.convert import convert
from generator.commands.diff import diff
from generator.commands.draft import draft
from generator.commands.figures import figures
from generator.commands.fix import fix
from generator.commands.language import language
from generator.commands.new import new
from generator.commands.project import Settings
from generator.commands.rename import rename
from generator.commands.review import review
from generator.commands.schema import schema
from generator.commands.serve import serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="项目的文件夹，里面有 site_config.yml。默认从当前文件夹往上找。",
)
@click.option(
    "--lang",
    envvar="BRIEFINGS_LANG",
    help="用什么语言回答：zh-Hans（默认）、zh-Hant 或 en。也可用环境变量 BRIEFINGS_LANG。",
)
@click.pass_context
def briefings(context: click.Context, project: Path | None, lang: str | None) -> None:
    """把 content/ 里的 YAML 整理成简体、香港繁体和澳门繁体三个版本的静态网站。

    退出码：0 成功；1 内容有问题，照提示改；2 命令写错；3 程序自己的错。
    """
    context.obj = Settings(project, language(lang, os.environ))


for command in (
    build,
    serve,
    check,
    schema,
    fix,
    new,
    rename,
    diff,
    draft,
    figures,
    convert,
    review,
    approve,
):
    briefings.add_command(command)


def main() -> None:
    """Run the command; a fault of ours ends with 3."""
    try:
        briefings(prog_name="briefings")
    except OSError as error:
        click.echo(f"读写文件失败：{error}", err=True)
        click.echo("请检查磁盘空间和文件夹的权限。原来的网站没有变。", err=True)
        raise SystemExit(3) from error
    except Exception as fault:
        click.echo(f"程序出错：{type(fault).__name__}: {fault}", err=True)
        click.echo("这不是内容的问题。请把以上信息和所用的命令报告给维护者。", err=True)
        raise SystemExit(3) from fault
