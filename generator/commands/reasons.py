"""Names and reasons that are typed after an option, and that readers or colleagues will read."""

from __future__ import annotations

from generator.command_line import InvalidUsage
from generator.diagnostic import LocalizedText
from generator.model.text import Prose
from generator.model.unseen import unreadable


def visible(option: str, text: str, phrase: str) -> Prose:
    """What was typed after the option; raises InvalidUsage where nobody could see it."""
    if not text.strip():
        raise InvalidUsage(
            "empty-value",
            option=option,
            name=LocalizedText(f"{phrase}.value"),
            told=LocalizedText(f"{phrase}.told"),
        )
    if bad := unreadable(text):
        raise InvalidUsage("hidden-character", option=option, character=f"U+{ord(bad[0]):04X}")
    return Prose.read(text)
