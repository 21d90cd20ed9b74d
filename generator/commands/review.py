"""briefings review."""

from __future__ import annotations

from pathlib import Path

import click

from generator import proofing
from generator.commands.project import pass_project, reporting
from generator.model.review import Ambiguity


@click.command(short_help="列出尚未核定的有歧义的转换。")
@click.option(
    "--html",
    "page",
    type=click.Path(path_type=Path, dir_okay=False),
    help="另写一个网页：各版并排，标出每处决定，不用终端也能看。",
)
@pass_project
def review(project: Path, page: Path | None) -> None:
    """列出尚未核定的转换：一个简体字有几个繁体写法，由词组或默认决定用哪一个。

    每处写明编号、上下文（〔〕里是决定的词）、各版印出的写法、决定它的层和条目、在哪里出现。
    看过以后，用 briefings approve 逐条核定。
    """
    with reporting():
        found = proofing.review_conversion(project)
    if page:
        page.write_text(proofing.review_page(project, found), encoding="utf-8", newline="\n")
    for each in found.unapproved:
        click.echo(_row(each))
    total, stale = len(found.decisions), len(found.stale)
    click.echo(f"共 {total} 处，尚未核定 {len(found.unapproved)} 处，过时的核定 {stale} 条。")


def _row(found: Ambiguity) -> str:
    first, times = found.spans[0], len(found.spans)
    more = f"（共 {times} 处）" if times > 1 else ""
    where = f"{first.file}:{first.line}:{first.column}{more}"
    return f"{found.id}\t{found.excerpt}\t{found.prints}\t{found.rule}\t{where}"
