"""Findings in words, in one language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from generator.diagnostic import BilingualText, Detail, Diagnostic, LocalizedText
from generator.messages.table import MESSAGES

_LONGEST = 100
_COMMA = BilingualText("、", ", ")


@dataclass(frozen=True)
class Wording:
    """`choose` gives our words in the language of `locale`; what was typed is never changed."""

    locale: str
    choose: Callable[[BilingualText], str]

    def wrong(self, found: Diagnostic) -> str:
        return self.say(LocalizedText(MESSAGES[found.code].wrong, found.details))

    def instead(self, found: Diagnostic) -> str:
        return self.say(LocalizedText(MESSAGES[found.code].instead, found.details))

    def say(self, said: LocalizedText) -> str:
        details = {name: self._detail(detail) for name, detail in said.details.items()}
        return self.choose(said.words).format_map(details)

    def _detail(self, detail: Detail) -> str:
        if isinstance(detail, LocalizedText):
            return self.say(detail)
        if isinstance(detail, str):
            return _short(visible(" ".join(detail.split())))
        return self.choose(_COMMA).join(map(visible, detail))


def visible(text: str) -> str:
    """The text without what would act on a terminal or turn its writing around."""
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char.isprintable() or char == "\t" or unicodedata.category(char) == "Zs":
        return char
    return "\N{REPLACEMENT CHARACTER}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def simplified() -> Wording:
    return Wording("zh-Hans", lambda words: words.chinese)


def english() -> Wording:
    return Wording("en", lambda words: words.english)


def traditional(convert: Callable[[str], str]) -> Wording:
    """`convert` makes Traditional of Simplified."""
    return Wording("zh-Hant-HK", lambda words: convert(words.chinese))
