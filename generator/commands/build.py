"""briefings build."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator import pipeline, proofing
from generator.command_line import Command, tell, wording
from generator.commands.project import (
    format_option,
    pass_project,
    reporting,
    warn,
)
from generator.diagnostic import Said
from generator.messages import manual, phrases

_STEPS = {
    "convert": phrases.CONVERTING,
    "render": phrases.RENDERING,
    "index": phrases.INDEXING,
    "publish": phrases.PUBLISHING,
}


@click.command(cls=Command, said=manual.BUILD)
@format_option
@pass_project
def build(project: Path, form: str) -> None:
    """Check the content and make the site."""
    with reporting(form), _keeping_everything():
        open_decisions = proofing.count_open(project)
        built = pipeline.build(project, _progress)
    warn(built.warnings, form)
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)
        tell(phrases.BUILT, pages=str(built.pages), folder=str(project / "site"))
    if open_decisions:
        tell(phrases.OPEN_DECISIONS, count=str(open_decisions))


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
        click.echo(f"\r{wording().say(Said(_STEPS[step]))}\033[K", err=True, nl=False)
