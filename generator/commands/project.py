"""Which project a command acts on, and how it ends when the input cannot be published."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

import click

from generator import proofing
from generator.commands.language import Language
from generator.diagnostic import BuildStopped, Detail, Diagnostic, Said, Severity, Words
from generator.messages import Wording, english, phrases, simplified, traditional
from generator.report import FORMATS

_MARK = "site_config.yml"

Options = ParamSpec("Options")


@dataclass(frozen=True)
class Settings:
    """What is said before the command: the folder, if any, and the language of the answers."""

    given: Path | None
    language: Language

    @cached_property
    def project(self) -> Path:
        """The folder given, else the nearest one with a site_config.yml at or above this one."""
        if self.given:
            return self.given.resolve()
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / _MARK).exists():
                return folder
        raise click.UsageError(
            f"这里和上层的文件夹都没有 {_MARK}。请换到项目的文件夹，或用 --project 指明。"
        )

    @cached_property
    def wording(self) -> Wording:
        if self.language is Language.ENGLISH:
            return english()
        if self.language is Language.TRADITIONAL:
            return traditional(proofing.traditional(self.project))
        return simplified()


def pass_project(command: Callable[Concatenate[Path, Options], None]) -> Callable[Options, None]:
    """Hand a command the folder that it acts on; not looked for when only help is asked for."""

    @click.pass_obj
    @wraps(command)
    def with_project(found: Settings, /, *args: Options.args, **kwargs: Options.kwargs) -> None:
        command(found.project, *args, **kwargs)

    return with_project


format_option = click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="问题的格式：text 给人看，json 和 github 给程序用，写到标准输出。",
)


def wording() -> Wording:
    """In the language that the editor has asked for."""
    found = click.get_current_context().find_object(Settings)
    return found.wording if found else simplified()


def tell(words: Words, **details: Detail) -> None:
    """Say something beside a command's output."""
    click.echo(wording().say(Said(words, details)), err=True)


def warn(warnings: Sequence[Diagnostic], form: str) -> None:
    """Tell what does not stop a build; to a machine also that there is nothing."""
    show(warnings, form)
    if warnings and form == "text":
        tell(phrases.WARNED, count=str(len(warnings)))


def show(found: Sequence[Diagnostic], form: str) -> None:
    """Write findings in one of the formats: a person's beside the output, a machine's as it."""
    if form == "text" and found:
        click.echo(FORMATS[form](found, wording()) + "\n", err=True)
    elif found or form == "json":
        click.echo(FORMATS[form](found, wording()))


@contextmanager
def reporting(form: str = "text", stopped: Words | None = phrases.STOPPED) -> Iterator[None]:
    """Tell what stops a command in one of the formats, `stopped` to a person, and end with 1."""
    try:
        yield
    except BuildStopped as reason:
        found = reason.diagnostics
        show(found, form)
        if form == "text" and stopped:
            errors = [each for each in found if each.severity is Severity.ERROR]
            tell(stopped, count=str(len(errors or found)))
        raise SystemExit(1) from None
