"""Simplified text → a locale's Traditional."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from generator.convert.first_stage import first_stage
from generator.convert.layers import latin_words, layers, runs, titles
from generator.convert.opencc_config import Convert, to_forms
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale

_REMEMBERED = 2048
"""Texts, of a briefing or two, which its editions ask for one after another."""


@cache
def converter(locale: Locale, tables: ConversionTables) -> Convert:
    """How a text becomes the locale's.

    Three stages: to Traditional by words, phrases and characters; the forms that the locale
    prefers; its vocabulary, but not in titles. What is Traditional already skips the first.
    """
    own, traditional = layers(locale, tables), _traditional(tables)
    forms, vocabulary = to_forms(own.forms), to_forms(own.vocabulary)

    def convert(text: str) -> str:
        formed = _outside(latin_words(traditional(text)), forms)
        return _outside(titles(formed), vocabulary)

    return convert


@cache
def _traditional(tables: ConversionTables) -> Convert:
    """The first stage, which is the same for every locale, and not gone through for each."""
    convert = first_stage(tables).convert
    return lru_cache(maxsize=_REMEMBERED)(lambda text: _outside(runs(text), convert))


def _outside(pieces: Iterable[tuple[str, object]], change: Convert) -> str:
    return "".join(piece if stays else change(piece) for piece, stays in pieces)
