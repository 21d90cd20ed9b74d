"""The whole command line: it finds the language, and answers what was mistyped."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from generator.command_line.localized import Group
from generator.command_line.settings import Settings
from generator.command_line.usage import explained
from generator.diagnostic import LocalizedText
from generator.language import language


class Program(Group):
    """The group that stands for the program; it has the options --project, --lang and --debug."""

    def main(self, args: Sequence[str] | None = None, *others: Any, **attrs: Any) -> NoReturn:
        """As click does, but in the editor's language."""
        settings = self.settings(sys.argv[1:] if args is None else args)
        attrs |= {"standalone_mode": False, "obj": settings}
        try:
            code = super().main(args, *others, **attrs)
        except click.exceptions.NoArgsIsHelpError as shown:
            click.echo(shown.format_message(), err=True)
            raise SystemExit(shown.exit_code) from None
        except click.UsageError as error:
            click.echo(explained(error, settings), err=True)
            raise SystemExit(error.exit_code) from None
        except click.Abort:
            click.echo(settings.wording.say(LocalizedText("interrupted")), err=True)
            raise SystemExit(128 + signal.SIGINT) from None
        raise SystemExit(code)

    def settings(self, typed: Sequence[str]) -> Settings:
        """What can be told before the line is understood, wherever it stands on it."""
        context = click.Context(
            self, resilient_parsing=True, ignore_unknown_options=True, allow_interspersed_args=True
        )
        given, _, _ = self.make_parser(context).parse_args(list(typed))
        project, tag = given.get("project"), given.get("lang")
        return Settings(
            given=Path(project) if project else None,
            language=language(tag, os.environ),
            typed=tuple(typed),
            debug=bool(given.get("debug")),
        )
