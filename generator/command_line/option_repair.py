"""What click would take for something else than an editor meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

import click

from generator.command_line.invalid_usage import InvalidUsage
from generator.command_line.parameters import DASHES, Option, names, plain, told
from generator.diagnostic import LocalizedText

# An option, and what stands between its name and its value: “＝” and marks that open a quotation.
_OPTION = re.compile(
    rf"(?P<dashes>[{DASHES}]+)(?P<name>[A-Za-zＡ-Ｚａ-ｚ-]+)(?P<sign>[=＝:：]?)(?P<value>.*)"
)
_QUOTES = {"“": "”", "‘": "’", "「": "」", "＂": "＂"}


def issue(context: click.Context, typed: Sequence[str]) -> InvalidUsage | None:
    """The first word that is an option, but would be taken for a text."""
    known = names(context)
    # What follows two hyphens alone is meant as it stands.
    typed = list(takewhile(lambda word: word != "--", typed))
    for index, word in enumerate(typed):
        if invalid_usage := mistyped_option(word, context.command, known) or _odd_quotes(
            typed[index:]
        ):
            return invalid_usage
    for word, after in pairwise(typed):
        option = option_named(word, context.command)
        if option and option.value and after in known:
            return missing_value(option, word)
    return _unquoted_text(typed, context.command)


def mistyped_option(word: str, command: click.Command, known: Sequence[str]) -> InvalidUsage | None:
    """An option with other signs for its hyphens, or for what parts it from its value."""
    match = _OPTION.fullmatch(word)
    if not match or (meant := f"--{plain(match['name'])}") not in known:
        return None
    has_hyphens = match["dashes"] == "--"
    if has_hyphens and (match["sign"] == "=" or match.end("name") == len(word)):
        return None
    option = option_named(meant, command)
    value = _unquoted(match["value"]) if option and option.value else ""
    code = "glued-value" if has_hyphens else "wrong-dash"
    return InvalidUsage(code, value=word, suggestion=f"{meant} {_quoted(value)}".rstrip())


def _odd_quotes(words: Sequence[str]) -> InvalidUsage | None:
    """A text between marks that do not keep its words together, and would be part of it."""
    whole = " ".join(words)
    close = _QUOTES.get(whole[:1])
    end = whole.find(close, 1) if close else -1
    if end < 1 or whole[end + 1 : end + 2].strip():
        return None
    return InvalidUsage("odd-quotes", value=whole[: end + 1], suggestion=f'"{whole[1:end]}"')


def _unquoted_text(typed: Sequence[str], command: click.Command) -> InvalidUsage | None:
    """A text of which the shell has made several words: all but the first would be others."""
    for index, word in enumerate(typed):
        spelling, sign, value = word.partition("=")
        option = option_named(spelling, command)
        if not option or not option.is_text:
            continue
        text = takewhile(lambda other: not other.startswith("-"), typed[index + 1 :])
        words = [value, *text] if sign else [*text]
        if len(words) > 1:
            whole = f"{spelling} {_quoted(' '.join(words))}"
            return InvalidUsage(
                "unquoted-text",
                option=spelling,
                value=words[0],
                rest=" ".join(words[1:]),
                suggestion=whole,
            )
    return None


def _unquoted(text: str) -> str:
    close = _QUOTES.get(text[:1])
    return text[1:].removesuffix(close) if close else text


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text else text


def missing_value(option: Option, typed: str) -> InvalidUsage:
    assert option.value
    return InvalidUsage(
        "missing-value", option=typed, name=LocalizedText(option.value), told=told(option)
    )


def option_named(typed: str, command: click.Command) -> Option | None:
    options = [param for param in command.params if isinstance(param, Option)]
    return next(
        (option for option in options if typed in (*option.opts, *option.secondary_opts)), None
    )
