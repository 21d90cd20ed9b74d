"""Findings in words, in one language."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from generator.diagnostic import Detail, Diagnostic, LocalizedText
from generator.language import Language
from generator.messages.catalogue import catalogue

_LONGEST = 100


@dataclass(frozen=True)
class Wording:
    """Our words in the language of `locale`; what was typed is never changed.

    `language` is the locale of a catalogue.
    """

    locale: str
    language: str

    def wrong(self, diagnostic: Diagnostic) -> str:
        return self.say(LocalizedText(f"{diagnostic.code}.wrong", diagnostic.details))

    def instead(self, diagnostic: Diagnostic) -> str:
        return self.say(LocalizedText(f"{diagnostic.code}.instead", diagnostic.details))

    def say(self, said: LocalizedText) -> str:
        details = {name: self._detail(detail) for name, detail in said.details.items()}
        return self[said.phrase].format_map(details)

    def __getitem__(self, phrase: str) -> str:
        """The words of a phrase, its {fields} unfilled."""
        return catalogue(self.language).gettext(phrase)

    def field(self, name: str, key: str) -> str:
        """What an editor calls the field `key`, which is `name` in Simplified."""
        return key if self.language == "en" else self[name]

    def _detail(self, detail: Detail) -> str:
        if isinstance(detail, LocalizedText):
            return self.say(detail)
        if isinstance(detail, str):
            return _short(visible(" ".join(detail.split())))
        return self["comma"].join(
            self.say(part) if isinstance(part, LocalizedText) else visible(part) for part in detail
        )


def visible(text: str) -> str:
    """The text without what would act on a terminal or turn its writing around."""
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char.isprintable() or char == "\t" or unicodedata.category(char) == "Zs":
        return char
    return "\N{REPLACEMENT CHARACTER}"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


SIMPLIFIED = Wording("zh-Hans", "zh_Hans")
TRADITIONAL = Wording("zh-Hant-HK", "zh_Hant")
ENGLISH = Wording("en", "en")
WORDINGS = {
    Language.SIMPLIFIED: SIMPLIFIED,
    Language.TRADITIONAL: TRADITIONAL,
    Language.ENGLISH: ENGLISH,
}
