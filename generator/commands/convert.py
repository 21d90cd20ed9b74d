"""briefings convert."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from generator import proofing
from generator.commands.project import pass_project, reporting
from generator.convert import Traced
from generator.model.text import unreadable


@click.command(short_help="把简体文字转换成一个繁体版的写法。")
@click.option("--to", "locale", required=True, help="语言标签，例如 zh-Hant-HK。")
@click.option("--explain", is_flag=True, help="逐段说明由哪一层、哪一条决定。")
@click.argument("file", type=click.File("rb"), default="-")
@pass_project
def convert(project: Path, locale: str, explain: bool, file: BinaryIO) -> None:
    """把 FILE（或标准输入）的简体文字转换成 site_config.yml 里一个繁体版的写法。

    加上 --explain，每段占一行：原文、写法、决定它的各层和条目，以制表符分开；空行隔开原文的各行。
    """
    with reporting():
        conversions = proofing.conversions(project)
    if locale not in conversions:
        known = "、".join(conversions) or "没有繁体版"
        raise click.UsageError(f"site_config.yml 里没有繁体版「{locale}」。可用的：{known}。")
    conversion = conversions[locale]
    for number, line in enumerate(_lines(file), 1):
        text = line.rstrip("\r\n")
        ending = line[len(text) :]
        _refuse_unreadable(text, number)
        if explain:
            for span in conversion.explain(text):
                click.echo(_row(span))
            click.echo()
        else:
            click.echo((conversion.convert(text) + ending).encode(), nl=False)


def _lines(file: BinaryIO) -> Iterator[str]:
    """The lines with their own ends, be they of Unix or of Windows."""
    try:
        for line in file:
            yield line.decode()
    except UnicodeDecodeError:
        click.echo("输入不是 UTF-8 编码。请在编辑器里另存为 UTF-8。", err=True)
        raise SystemExit(1) from None


def _refuse_unreadable(text: str, number: int) -> None:
    if bad := unreadable(text):
        told = f"第 {number} 行含有读者看不到的字符 U+{ord(bad[0]):04X}。请删去它。"
        click.echo(told, err=True)
        raise SystemExit(1)


def _row(span: Traced) -> str:
    decisions = "; ".join(f"{each.layer} {each.entry}→{each.value}" for each in span.decisions)
    return f"{span.source}\t{span.result}\t{decisions or '-'}"
