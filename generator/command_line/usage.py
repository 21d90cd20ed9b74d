"""What is wrong with a command line, in our words, and what to type instead."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from generator.command_line.chinese_names import COMMANDS_IN_CHINESE
from generator.command_line.invalid_usage import InvalidUsage
from generator.command_line.localized import spelt, usage
from generator.command_line.option_repair import missing_value, mistyped_option, option_named
from generator.command_line.parameters import (
    DASHES,
    Argument,
    Option,
    name,
    names,
    plain,
    told,
)
from generator.command_line.settings import Settings
from generator.diagnostic import LocalizedText
from generator.load import advice
from generator.numerals.simplified import simplified

_GLUED = re.compile(rf"(?P<command>[a-z]+)(?P<option>[{DASHES}]+[a-z-]+)")


def explained(error: click.UsageError, settings: Settings) -> str:
    """What is wrong, what to type instead, and how the command is typed."""
    assert error.ctx, "click and Command tell where it is wrong"
    with error.ctx.scope(cleanup=False):
        say = settings.wording.say
        invalid_usage = _in_our_words(error, error.ctx, settings.typed)
        return "\n".join(
            (
                say(LocalizedText("severity.error"))
                + say(LocalizedText(f"{invalid_usage.code}.wrong", invalid_usage.details)),
                f"  {say(LocalizedText(f'{invalid_usage.code}.instead', invalid_usage.details))}",
                f"  {say(LocalizedText('usage.line', {'usage': usage(error.ctx)}))}",
                f"  {say(LocalizedText('usage.more', {'command': error.ctx.command_path}))}",
            )
        )


def _in_our_words(
    error: click.UsageError, context: click.Context, typed: tuple[str, ...]
) -> InvalidUsage:
    """Each kind of error that click can find in commands such as ours."""
    match error:
        case InvalidUsage():
            return error
        case click.NoSuchCommand():
            return _no_such_command(error.command_name, context.command)
        case click.NoSuchOption():
            return _no_such_option(error.option_name, context, typed)
        case click.MissingParameter(param=Option() | Argument() as param):
            return InvalidUsage("missing-word", name=name(param), told=told(param))
        case click.BadOptionUsage():
            return _bad_value(error.option_name, context.command)
    raise error


def _no_such_command(typed: str, group: click.Command) -> InvalidUsage:
    assert isinstance(group, click.Group)
    known = [*_paths(group), "--help"]
    meant = COMMANDS_IN_CHINESE.get(simplified(typed), plain(typed))
    glued = _GLUED.fullmatch(typed)
    if glued and glued["command"] in known:
        meant = f"{glued['command']} --{plain(glued['option'])}"
        known = [meant]
    return InvalidUsage("no-such-command", value=typed, advice=advice(meant, known))


def _paths(group: click.Group) -> Iterator[str]:
    """Every command; those within others last, as `new section`."""
    yield from group.commands
    for parent, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from (f"{parent} {name}" for name in command.commands)


def _no_such_option(option: str, context: click.Context, typed: tuple[str, ...]) -> InvalidUsage:
    # Of -release click tells no more than -r.
    value = next((word for word in typed if word.startswith(option)), option).partition("=")[0]
    if mistyped := mistyped_option(value, context.command, names(context)):
        return mistyped
    if elsewhere := _elsewhere(value, context, typed):
        return InvalidUsage("option-elsewhere", value=value, typed=elsewhere)
    return InvalidUsage(
        "no-such-option", value=value, advice=advice(f"--{plain(value)}", names(context))
    )


def _elsewhere(value: str, context: click.Context, typed: tuple[str, ...]) -> str | None:
    """The command line on which the option stands where it can."""
    command, above = context.command, context.parent
    if isinstance(command, click.Group):
        below = next((word for word in typed if word in command.commands), None)
        option = below and option_named(value, command.commands[below])
        return f"{context.command_path} {below} {spelt(option)}" if option else None
    while above:
        if option := option_named(value, above.command):
            rest = context.command_path.removeprefix(above.command_path)
            return f"{above.command_path} {spelt(option)}{rest}"
        above = above.parent
    return None


def _bad_value(typed: str, command: click.Command) -> InvalidUsage:
    option = option_named(typed, command)
    if option and option.value:
        return missing_value(option, typed)
    return InvalidUsage("needless-value", option=typed)
