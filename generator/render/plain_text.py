"""A value of the model as plain text, in an edition's words."""

from __future__ import annotations

from generator.model.base import Frozen
from generator.model.choice import Choice
from generator.model.period import Period
from generator.model.place import Place
from generator.render.words import LocaleWords


def plain_text(words: LocaleWords, value: object) -> str:
    """Everything in `value` that says something; empty if nothing does.

    Ids stay ids: they are what an editor has typed.
    """
    match value:
        case Period():
            text = words.period(value)
        case Place():
            text = words.place(value)
        case Choice():
            text = words.choice(value) if value.label else value.words[0]
        case tuple():
            text = words["list.semicolon"].join(plain_text(words, part) for part in value)
        case Frozen():
            texts = (plain_text(words, part) for _, part in value)
            text = words["list.comma"].join(filter(None, texts))
        case _:
            text = str(value or "")
    return text
