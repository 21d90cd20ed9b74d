"""Findings in words, in one language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.diagnostic import Detail, Diagnostic, Said, Words
from generator.messages.table import MESSAGES

_COMMA = Words("、", ", ")


@dataclass(frozen=True)
class Wording:
    """`choose` gives our words in the language; what the editor typed is never changed."""

    choose: Callable[[Words], str]

    def wrong(self, found: Diagnostic) -> str:
        return self.say(Said(MESSAGES[found.code].wrong, found.details))

    def instead(self, found: Diagnostic) -> str:
        return self.say(Said(MESSAGES[found.code].instead, found.details))

    def say(self, said: Said) -> str:
        details = {name: self._detail(detail) for name, detail in said.details.items()}
        return self.choose(said.words).format_map(details)

    def _detail(self, detail: Detail) -> str:
        if isinstance(detail, Said):
            return self.say(detail)
        if isinstance(detail, str):
            return " ".join(detail.split())
        return self.choose(_COMMA).join(detail)


def simplified() -> Wording:
    return Wording(lambda words: words.chinese)


def english() -> Wording:
    return Wording(lambda words: words.english)


def traditional(convert: Callable[[str], str]) -> Wording:
    """`convert` makes Traditional of Simplified."""
    return Wording(lambda words: convert(words.chinese))
