"""Which project a command acts on, and how it ends when the input cannot be published."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

import click

from generator.command_line import Choice, InvalidUsage, Settings, option, tell, wording
from generator.diagnostic import BuildStopped, Diagnostic, errors
from generator.report import FORMATS
from generator.writing_progress import as_lines, parted, summed

Options = ParamSpec("Options")


class NotTold(OSError):
    """The site is new, but what there is to say of it could not be written."""


def pass_project(command: Callable[Concatenate[Path, Options], None]) -> Callable[Options, None]:
    """Hand a command the folder that it acts on; not looked for when only help is asked for."""

    @click.pass_obj
    @wraps(command)
    def with_project(settings: Settings, /, *args: Options.args, **kwargs: Options.kwargs) -> None:
        command(settings.project, *args, **kwargs)

    return with_project


format_option = option(
    "--format", "form", phrase="help.format", type=Choice(list(FORMATS)), default="text"
)


def warn(warnings: Sequence[Diagnostic], form: str, *, every: bool = False) -> None:
    """Tell what does not stop a build; to a machine also that there is nothing."""
    show(warnings, form, every=every)
    if form == "text":
        told, _ = parted(warnings)
        sum_up(warnings, "warned", len(warnings if every else told), every=every)


def show(diagnostics: Sequence[Diagnostic], form: str, *, every: bool = False) -> None:
    """Write findings in one of the formats: a person's beside the output, a machine's as it.

    A person is told by file what is still to write, unless `every` finding is asked for.
    """
    if form != "text":
        if diagnostics or form == "json":
            click.echo(FORMATS[form](diagnostics, wording()))
        return
    told, unwritten = (diagnostics, []) if every else parted(diagnostics)
    if told:
        click.echo(FORMATS[form](told, wording()) + "\n", err=True)
    if unwritten:
        click.echo("\n".join(as_lines(unwritten, wording())) + "\n", err=True)


def sum_up(
    diagnostics: Sequence[Diagnostic], phrase: str | None, count: int, *, every: bool = False
) -> None:
    """End what a person is told: how much there is to write, and `phrase` of the `count` beside."""
    _, unwritten = ([], []) if every else parted(diagnostics)
    if unwritten:
        click.echo(wording().say(summed(unwritten)), err=True)
    if phrase and count:
        tell(phrase, count=str(count))


def write_page(page: Path, text: str) -> None:
    """Write an HTML page where somebody has said; raises InvalidUsage if it cannot be."""
    try:
        page.write_text(text, encoding="utf-8", newline="\n")
    except OSError:
        raise InvalidUsage("unwritable", value=str(page)) from None


@contextmanager
def reporting(
    form: str = "text", stopped: str | None = "stopped", *, every: bool = False
) -> Iterator[None]:
    """Tell what stops a command in one of the formats, `stopped` to a person, and end with 1."""
    try:
        yield
    except BuildStopped as reason:
        diagnostics = reason.diagnostics
        show(diagnostics, form, every=every)
        if form == "text":
            sum_up(diagnostics, stopped, len(errors(diagnostics) or diagnostics), every=every)
        raise SystemExit(1) from None
