"""briefings export."""

from __future__ import annotations

from pathlib import Path

import click

from generator import pipeline
from generator.command_line import Command, NewFolder, argument, tell
from generator.commands.project import pass_project, reporting


@click.command(cls=Command, phrase="help.export")
@argument("folder", phrase="help.export-folder", type=NewFolder())
@pass_project
def export(project: Path, folder: Path) -> None:
    """Write the site as a project that mkdocs-material and Zensical build."""
    with reporting(stopped="nothing-written"):
        checked = pipeline.check(project, pipeline.THEME)
        pages = pipeline.export_project(checked, pipeline.THEME, folder)
    tell("exported", pages=str(pages), folder=str(folder))
