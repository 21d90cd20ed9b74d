"""briefings schema."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring.schemas import write_schemas
from generator.commands.project import pass_project, tell
from generator.messages import phrases


@click.command(short_help="写出编辑器用的 JSON Schema。")
@pass_project
def schema(project: Path) -> None:
    """把每种文件的 JSON Schema 写到 .schema/，VS Code 和 JetBrains 据此边写边提示、边检查。

    文件的第一行「# yaml-language-server: $schema=…」指向它。更新本程序后再运行一次。
    """
    written = write_schemas(project)
    tell(phrases.SCHEMAS_WRITTEN, count=str(len(written)))
