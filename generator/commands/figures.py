"""briefings figures."""

from __future__ import annotations

from pathlib import Path

import click

from generator import tracing
from generator.commands.project import Settings, reporting, tell
from generator.messages import phrases
from generator.model.figure import Figure


@click.command(short_help="列出一份报告里的每个数字和它的位置，或记在简报旁边。")
@click.argument(
    "source", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--write", "briefing", metavar="BRIEFING", help="写进这份简报的 figures.yml。")
@click.pass_obj
def figures(settings: Settings, source: Path | None, briefing: str | None) -> None:
    """读 SOURCE（报告的纯文字），每行列出一个数字，以制表符分开：

    位置、类别（quantity 数量，year 年份，date 日期，ordinal 序数，code 代号，name 名称）、
    限定（约、超、近、以上、以下）、数值、单位、印出的样子、前后几个字。

    加上 --write，不列出，而是写成 content/BRIEFING/figures.yml，连同简报里哪里用了每个数字；
    编辑在那里写的 left_out 会留下。不写 SOURCE，就只把用处重新记下。
    """
    if source is None and briefing is None:
        raise click.UsageError("请写报告的文字文件，或用 --write 写简报的编号。")
    with reporting(stopped=None):
        report = tracing.read(source) if source else None
        if briefing is not None:
            kept = tracing.keep(settings.project, briefing, report)
            tell(
                phrases.FIGURES_KEPT,
                count=str(kept.figures),
                open=str(kept.open),
                file=kept.file,
            )
        elif report:
            rows = "".join(f"{_row(figure)}\n" for figure in report.figures)
            click.echo(rows.encode(), nl=False)


def _row(figure: Figure) -> str:
    cells = (
        figure.place,
        figure.kind.code,
        figure.qualifier.words[0] if figure.qualifier else "",
        figure.value,
        figure.unit,
        figure.printed,
        figure.counts,
    )
    return "\t".join(" ".join(cell.split()) for cell in cells)
