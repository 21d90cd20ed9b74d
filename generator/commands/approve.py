"""briefings approve."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from generator import proofing
from generator.commands.project import pass_project, reporting


@click.command(short_help="核定一处转换。")
@click.argument("decision")
@click.option("--by", required=True, help="谁核定的。")
@click.option("--reason", required=True, help="为什么这样转换是对的。")
@pass_project
def approve(project: Path, decision: str, by: str, reason: str) -> None:
    """核定一处转换；DECISION 是 briefings review 列出的编号。一次只核定一处，要写明理由。"""
    with reporting():
        found = proofing.review_conversion(project)
    chosen = next((each for each in found.unapproved if each.id == decision), None)
    if chosen is None:
        raise click.UsageError(
            f"没有编号是「{decision}」的未核定的转换。请用 briefings review 查看。"
        )
    if not by.strip() or not reason.strip():
        raise click.UsageError("--by 和 --reason 都要有内容。")
    try:
        proofing.approve(project, chosen, by=by, reason=reason, on=date.today().isoformat())
    except PydanticCustomError:
        raise click.UsageError("--by 和 --reason 里有读者看不到的字符。") from None
    click.echo(f"已核定：{chosen.excerpt} → {chosen.prints}")
