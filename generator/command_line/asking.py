"""A question that is answered with yes or no."""

from __future__ import annotations

import unicodedata

import click

from generator.command_line.settings import tell, wording
from generator.diagnostic import BilingualText, LocalizedText
from generator.messages import phrases

_YES = ("", "y", "yes", "是")
_NO = ("n", "no", "否", "不")


def agreed(question: BilingualText) -> bool:
    """Asks until it is answered; Enter alone is a yes."""
    while True:
        shown = wording().say(LocalizedText(question))
        answer = click.prompt(
            shown, default="", show_default=False, prompt_suffix=" [Y/n]: ", err=True
        )
        answer = unicodedata.normalize("NFKC", answer).strip().lower()
        if answer in _YES:
            return True
        if answer in _NO:
            return False
        tell(phrases.YES_OR_NO)
