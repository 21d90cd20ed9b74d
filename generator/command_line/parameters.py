"""Options and arguments with their words in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, TypeVar

import click

from generator.command_line.settings import wording
from generator.diagnostic import LocalizedText

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Option(click.Option):
    """With words for what it does and, unless it is a flag, for its value.

    `is_text` is whether the value is a text of several words.
    """

    def __init__(
        self,
        *args: Any,
        phrase: str,
        is_text: bool = False,
        **attrs: Any,
    ) -> None:
        super().__init__(*args, **attrs)
        self.is_text = is_text
        self.told = f"{phrase}.told"
        self.value = None if self.is_flag else f"{phrase}.value"


class Argument(click.Argument):
    """With words for what it is called and what to write."""

    def __init__(self, *args: Any, phrase: str, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.told = f"{phrase}.told"
        self.value = f"{phrase}.value"


def option(*names: str, phrase: str, **attrs: Any) -> Callable[[_Function], _Function]:
    """As click.option, but said in every language."""
    return click.option(*names, cls=Option, phrase=phrase, **attrs)


def argument(name: str, *, phrase: str, **attrs: Any) -> Callable[[_Function], _Function]:
    """As click.argument, but said in every language."""
    return click.argument(name, cls=Argument, phrase=phrase, **attrs)


def name(param: click.Parameter | None) -> LocalizedText | str:
    """What an editor knows it by: an option as it is typed, an argument as the usage shows it."""
    if isinstance(param, Argument):
        return LocalizedText(param.value)
    return longest(param.opts) if param else ""


def told(param: Option | Argument) -> str:
    """What to write, in one line."""
    return wording().say(LocalizedText(param.told)).partition("\n")[0]


def names(ctx: click.Context) -> list[str]:
    """All options of a command, as they are typed."""
    options = [param for param in ctx.command.params if isinstance(param, Option)]
    ours = [spelling for option in options for spelling in (*option.opts, *option.secondary_opts)]
    return [*ours, longest(ctx.help_option_names)]


def longest(spellings: list[str]) -> str:
    """`--help` rather than `-h`."""
    return max(spellings, key=len)


# What input methods and word processors make of a hyphen.
DASHES = "-‐‑–—―－−"


def plain(typed: str) -> str:
    """A name without its dashes, small and half-width, as it may have been meant."""
    return unicodedata.normalize("NFKC", typed).partition("=")[0].lstrip(DASHES).lower()
