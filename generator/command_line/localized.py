"""Commands that say in the editor's language what they do and how they are typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import Any

import click

from generator.command_line.invalid_usage import InvalidUsage
from generator.command_line.option_repair import issue
from generator.command_line.parameters import Argument, Option, longest
from generator.command_line.settings import wording
from generator.diagnostic import LocalizedText
from generator.messages.columns import columns

_Rows = list[tuple[str, str]]


class Command(click.Command):
    """`phrase` is that of its help."""

    allow_extra_args = True

    def __init__(self, *args: Any, phrase: str, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.phrase = phrase

    def get_help(self, ctx: click.Context) -> str:
        return "\n".join(_page(self, self.phrase, ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, but it tells what input methods do to options."""
        with _placed(ctx):
            if invalid_usage := issue(ctx, args):
                raise invalid_usage
            rest = super().parse_args(ctx, args)
            if rest:
                raise InvalidUsage("too-many-words", value=" ".join(rest))
        return rest


class Group(click.Group):
    """`phrase` is that of its help; alone, without a command, it shows it."""

    command_class = Command

    def __init__(self, *args: Any, phrase: str, **attrs: Any) -> None:
        attrs["invoke_without_command"] = True
        super().__init__(*args, **attrs)
        self.phrase = phrase

    def list_commands(self, ctx: click.Context) -> list[str]:
        """As they were added: what is used most comes first."""
        return list(self.commands)

    def get_help(self, ctx: click.Context) -> str:
        return "\n".join(_page(self, self.phrase, ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with _placed(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> None:
        super().invoke(ctx)
        if ctx.invoked_subcommand is None:
            raise click.exceptions.NoArgsIsHelpError(ctx)


@contextmanager
def _placed(ctx: click.Context) -> Iterator[None]:
    """Whatever is mistyped here knows in which command, which click does not always tell."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def usage(ctx: click.Context) -> str:
    """How the command is typed, on one line."""
    command = ctx.command
    arguments = [param for param in command.params if isinstance(param, Argument)]
    options = [option for option in command.params if isinstance(option, Option)]
    return " ".join(
        chain(
            [ctx.command_path],
            (_say(argument.value) for argument in arguments if argument.required),
            (spelt(option) for option in options if option.required and not option.is_text),
            (f"[{_shown(argument)}]" for argument in arguments if not argument.required),
            # No word but an option stands after a text.
            (spelt(option) for option in options if option.required and option.is_text),
            [_say("help.options")] if any(not option.required for option in options) else [],
            [_say("help.command")] if isinstance(command, click.Group) else [],
        )
    )


def _shown(argument: Argument) -> str:
    """Its value, and whether there may be several."""
    return f"{_say(argument.value)} …" if argument.nargs == -1 else _say(argument.value)


def _page(command: click.Command, phrase: str, ctx: click.Context) -> Iterator[str]:
    yield wording().say(LocalizedText("usage.line", {"usage": usage(ctx)}))
    yield f"\n{_say(f'{phrase}.long')}"
    arguments = [param for param in command.params if isinstance(param, Argument)]
    rows = [(_say(argument.value), _told(argument)) for argument in arguments]
    yield from _table("help.words-title", rows)
    options = [option for option in command.params if isinstance(option, Option)]
    rows = [(spelt(option), _told(option)) for option in options]
    rows.append((", ".join(ctx.help_option_names), _say("help.help-option")))
    yield from _table("help.options-title", rows)
    if isinstance(command, Group):
        parts = command.commands.items()
        rows = [
            (name, _say(f"{part.phrase}.short"))
            for name, part in parts
            if isinstance(part, Command | Group)
        ]
        yield from _table("help.commands-title", rows)


def _table(title: str, rows: _Rows) -> Iterator[str]:
    if not rows:
        return
    yield f"\n{_say(title)}"
    width = max(columns(left) for left, _ in rows)
    for left, right in rows:
        first, *others = right.splitlines()
        yield f"  {left}{' ' * (width - columns(left))}  {first}"
        yield from (f"  {' ' * width}  {line}" for line in others)


def spelt(param: Option) -> str:
    """An option as it is typed, with what stands for its value."""
    spelt = "/".join((longest(param.opts), *param.secondary_opts))
    return f"{spelt} {_say(param.value)}" if param.value else spelt


def _told(param: Option | Argument) -> str:
    needed = isinstance(param, Option) and param.required
    return (
        wording().say(LocalizedText("help.needed", {"told": LocalizedText(param.told)}))
        if needed
        else _say(param.told)
    )


def _say(phrase: str) -> str:
    return wording().say(LocalizedText(phrase))
