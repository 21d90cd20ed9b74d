"""A question that is answered with yes or no."""

from __future__ import annotations

import unicodedata

import click

from generator.command_line.settings import tell, wording
from generator.diagnostic import LocalizedText

_YES = ("y", "yes", "是")
_NO = ("n", "no", "否", "不")


def agreed(question: str, *, by_default: bool = True) -> bool:
    """Asks until it is answered; Enter alone is a yes, or a no where it is so `by_default`."""
    choice = "Y/n" if by_default else "y/N"
    while True:
        shown = wording().say(LocalizedText(question))
        answer = click.prompt(
            shown, default="", show_default=False, prompt_suffix=f" [{choice}]: ", err=True
        )
        answer = unicodedata.normalize("NFKC", answer).strip().lower()
        if not answer:
            return by_default
        if answer in _YES:
            return True
        if answer in _NO:
            return False
        tell("yes-or-no")
