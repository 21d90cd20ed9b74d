"""briefings build."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator import pipeline, proofing
from generator.commands.project import format_option, pass_project, reporting

_STEPS = {"convert": "转换文字", "render": "编排页面", "index": "编排索引", "publish": "生成网页"}


@click.command(short_help="检查内容，生成网站到 site/。")
@format_option
@pass_project
def build(project: Path, form: str) -> None:
    """检查内容，生成网站到 site/。

    内容有问题时不发布，原来的 site/ 不变。
    """
    with reporting(form), _keeping_everything():
        open_decisions = proofing.count_open(project)
        pages = pipeline.build(project, _progress)
        if sys.stderr.isatty():
            click.echo(f"\r完成：{pages} 页，在 {project / 'site'}\033[K", err=True)
        if open_decisions:
            told = f"有 {open_decisions} 处转换尚未核定或核定已过时；请用 briefings review 查看。"
            click.echo(told, err=True)


@contextmanager
def _keeping_everything() -> Iterator[None]:
    """A build makes much and drops little: looking for garbage takes a tenth of its time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _progress(step: str) -> None:
    """Tell a person at a terminal what is being done."""
    if sys.stderr.isatty():
        click.echo(f"\r{_STEPS[step]}……\033[K", err=True, nl=False)
