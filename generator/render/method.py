"""How briefings are made: what a reader of any of them may rely on."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.choice import FigureKind
from generator.model.site import EditionConfig
from generator.render.words import LocaleWords

SENTENCES = ("own_words", "figures", "kinds", "words_stay", "claims", "status", "terms")


def method(words: LocaleWords, example: str, *more: str) -> dict[str, object]:
    """In sentences, with `more` before that on terms; `example` is a place to explain places by."""
    *sentences, of_terms = (words[f"about.method_{key}"] for key in SENTENCES)
    return {
        "method": [*sentences, *more, of_terms],
        "places": words.phrase("about.places_text", example=example),
        "kinds": [
            {"name": words.choice(kind), "text": words[f"kind.{kind.code}.text"]}
            for kind in FigureKind
        ],
    }


def editions(words: LocaleWords, configs: Iterable[EditionConfig]) -> list[dict[str, str]]:
    """Each edition, and how it came about."""
    return [
        {"name": edition.name, "lang": edition.locale, "text": _how_made(words, edition)}
        for edition in configs
    ]


def _how_made(words: LocaleWords, edition: EditionConfig) -> str:
    """How an edition came about, and who has read it."""
    if edition.locale.is_source:
        return words["about.edition_source"]
    if edition.proofread:
        return words.phrase("about.edition_read", reader=edition.proofread)
    return words["about.edition_unread"]
