"""briefings schema."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring.schemas import write_schemas
from generator.command_line import Command, tell
from generator.commands.project import pass_project, reporting


@click.command(cls=Command, phrase="help.schema")
@pass_project
def schema(project: Path) -> None:
    """Write the JSON Schemas for editors' programs."""
    with reporting(stopped="nothing-written"):
        written = write_schemas(project)
    tell("schemas-written", count=str(len(written)))
