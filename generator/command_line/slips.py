"""What click would take for something else than an editor meant."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

import click

from generator.command_line.mistyped import Mistyped
from generator.command_line.parameters import DASHES, Option, names, plain, told
from generator.diagnostic import Said


def slip(context: click.Context, typed: Sequence[str]) -> Mistyped | None:
    """The first word that is an option, but would be taken for a text."""
    known = names(context)
    # What follows two hyphens alone is meant as it stands.
    typed = list(takewhile(lambda word: word != "--", typed))
    for word in typed:
        meant = f"--{plain(word)}"
        if word[:1] in DASHES and not word.startswith("--") and meant in known:
            return Mistyped("wrong-dash", value=word, suggestion=meant)
    for word, after in pairwise(typed):
        option = option_named(word, context.command)
        if option and option.value and after in known:
            return missing_value(option, word)
    return None


def missing_value(option: Option, typed: str) -> Mistyped:
    assert option.value
    return Mistyped("missing-value", option=typed, name=Said(option.value), told=told(option))


def option_named(typed: str, command: click.Command) -> Option | None:
    options = [each for each in command.params if isinstance(each, Option)]
    return next((each for each in options if typed in (*each.opts, *each.secondary_opts)), None)
