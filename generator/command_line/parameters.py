"""Options and arguments with their words in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, TypeVar

import click

from generator.diagnostic import BilingualText, LocalizedText
from generator.messages.manual import Parameter

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Option(click.Option):
    """With words for what it does and, unless it is a flag, for its value.

    `is_text` is whether the value is a text of several words.
    """

    def __init__(
        self,
        *args: Any,
        said: Parameter | BilingualText,
        is_text: bool = False,
        **attrs: Any,
    ) -> None:
        super().__init__(*args, **attrs)
        self.is_text = is_text
        self.told = said.told if isinstance(said, Parameter) else said
        self.value = said.name if isinstance(said, Parameter) else None


class Argument(click.Argument):
    """With words for what it is called and what to write."""

    def __init__(self, *args: Any, said: Parameter, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.told = said.told
        self.value = said.name


def option(
    *names: str, said: Parameter | BilingualText, **attrs: Any
) -> Callable[[_Function], _Function]:
    """As click.option, but said in every language."""
    return click.option(*names, cls=Option, said=said, **attrs)


def argument(name: str, *, said: Parameter, **attrs: Any) -> Callable[[_Function], _Function]:
    """As click.argument, but said in every language."""
    return click.argument(name, cls=Argument, said=said, **attrs)


def name(param: click.Parameter | None) -> LocalizedText | str:
    """What an editor knows it by: an option as it is typed, an argument as the usage shows it."""
    if isinstance(param, Argument):
        return LocalizedText(param.value)
    return longest(param.opts) if param else ""


def told(param: Option | Argument) -> LocalizedText:
    """What to write, in one line."""
    return LocalizedText(BilingualText(*(each.partition("\n")[0] for each in param.told)))


def names(ctx: click.Context) -> list[str]:
    """All options of a command, as they are typed."""
    options = [each for each in ctx.command.params if isinstance(each, Option)]
    ours = [each for option in options for each in (*option.opts, *option.secondary_opts)]
    return [*ours, longest(ctx.help_option_names)]


def longest(spellings: list[str]) -> str:
    """`--help` rather than `-h`."""
    return max(spellings, key=len)


# What input methods and word processors make of a hyphen.
DASHES = "-‐‑–—―－−"


def plain(typed: str) -> str:
    """A name without its dashes, small and half-width, as it may have been meant."""
    return unicodedata.normalize("NFKC", typed).partition("=")[0].lstrip(DASHES).lower()
