"""What is said before the command: the project, and the language of the answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import click

from generator.command_line.invalid_usage import InvalidUsage
from generator.diagnostic import Detail, LocalizedText
from generator.language import Language
from generator.messages import WORDINGS, Wording

_MARK = "site_config.yml"


@dataclass(frozen=True)
class Settings:
    """The folder, if any, and the language; `typed` are all the words of the command line.

    `debug` says whether faults of ours are told with their traceback.
    """

    given: Path | None
    language: Language
    typed: tuple[str, ...] = ()
    debug: bool = False

    @cached_property
    def project(self) -> Path:
        """The folder given, else the nearest one with a site_config.yml at or above this one."""
        if self._nearest is None:
            raise InvalidUsage("no-project", file=_MARK)
        return self._nearest

    @property
    def wording(self) -> Wording:
        return WORDINGS[self.language]

    @cached_property
    def _nearest(self) -> Path | None:
        if self.given:
            return self.given.resolve()
        here = Path.cwd()
        return next((folder for folder in (here, *here.parents) if (folder / _MARK).exists()), None)


def settings() -> Settings:
    """Those of the command that is running."""
    own = click.get_current_context().find_object(Settings)
    return own or Settings(None, Language.SIMPLIFIED)


def wording() -> Wording:
    """In the language that the editor has asked for."""
    return settings().wording


def tell(phrase: str, **details: Detail) -> None:
    """Say something beside a command's output."""
    click.echo(wording().say(LocalizedText(phrase, details)), err=True)
