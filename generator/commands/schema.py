"""briefings schema."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring.schemas import write_schemas
from generator.command_line import Command, tell
from generator.commands.project import pass_project, reporting
from generator.messages import manual, phrases


@click.command(cls=Command, said=manual.SCHEMA)
@pass_project
def schema(project: Path) -> None:
    """Write the JSON Schemas for editors' programs."""
    with reporting(stopped=phrases.NOTHING_WRITTEN):
        written = write_schemas(project)
    tell(phrases.SCHEMAS_WRITTEN, count=str(len(written)))
