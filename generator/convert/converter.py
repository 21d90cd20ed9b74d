"""Simplified text → a locale's Traditional."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from generator.convert.first_stage import FirstStage
from generator.convert.layers import latin_words, layers, runs, titles
from generator.convert.opencc_config import Convert, to_forms
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale


@cache
def converter(locale: Locale, tables: ConversionTables) -> Convert:
    """How a text becomes the locale's.

    Three stages: to Traditional by words, phrases and characters; the forms that the locale
    prefers; its vocabulary, but not in titles. What is Traditional already skips the first.
    """
    own = layers(locale, tables)
    traditional = FirstStage(own).convert
    forms, vocabulary = to_forms(own.forms), to_forms(own.vocabulary)

    def convert(text: str) -> str:
        written = _outside(runs(text), traditional)
        formed = _outside(latin_words(written), forms)
        return _outside(titles(formed), vocabulary)

    return convert


def _outside(pieces: Iterable[tuple[str, object]], change: Convert) -> str:
    return "".join(piece if stays else change(piece) for piece, stays in pieces)
