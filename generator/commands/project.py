"""Which project a command acts on, and how it ends when the input cannot be published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

import click

from generator.diagnostic import BuildStopped
from generator.report import FORMATS

_MARK = "site_config.yml"

Options = ParamSpec("Options")


def find_project(given: Path | None) -> Path:
    """The folder given, else the nearest one with a site_config.yml at or above this one."""
    if given:
        return given.resolve()
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / _MARK).exists():
            return folder
    raise click.UsageError(
        f"这里和上层的文件夹都没有 {_MARK}。请换到项目的文件夹，或用 --project 指明。"
    )


def pass_project(command: Callable[Concatenate[Path, Options], None]) -> Callable[Options, None]:
    """Hand a command the folder that it acts on; not looked for when only help is asked for."""

    @click.pass_obj
    @wraps(command)
    def with_project(given: Path | None, /, *args: Options.args, **kwargs: Options.kwargs) -> None:
        command(find_project(given), *args, **kwargs)

    return with_project


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="问题的格式：text 给人看，json 和 github 给程序用，写到标准输出。",
)


@contextmanager
def reporting(form: str = "text") -> Iterator[None]:
    """Tell what stops the build in one of the formats, and end with 1."""
    try:
        yield
    except BuildStopped as stopped:
        for_person = form == "text"
        click.echo(FORMATS[form](stopped.diagnostics), err=for_person)
        if for_person:
            count = len(stopped.diagnostics)
            click.echo(f"\n共 {count} 处要改；没有发布，原来的网站没有变。", err=True)
        raise SystemExit(1) from None
    if form == "json":
        click.echo(FORMATS[form](()))
