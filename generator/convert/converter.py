"""Simplified text → a locale's Traditional."""

from __future__ import annotations

from functools import cache

from generator.convert.layers import layers, runs, titles
from generator.convert.opencc_config import Convert, to_forms, to_traditional
from generator.model.conversion import ConversionTables
from generator.model.locale import Locale


@cache
def converter(locale: Locale, tables: ConversionTables) -> Convert:
    """How a text becomes the locale's.

    Three stages: to Traditional by words, phrases and characters; the forms that the locale
    prefers; its vocabulary, but not in titles. What is Traditional already skips the first.
    """
    own = layers(locale, tables)
    traditional, forms = to_traditional(own.words), to_forms(own.forms)
    vocabulary = to_forms(own.vocabulary)

    def convert(text: str) -> str:
        written = "".join(run if stays else traditional(run) for run, stays in runs(text))
        formed = forms(written)
        if not own.vocabulary:
            return formed
        return "".join(
            piece if is_title else vocabulary(piece) for piece, is_title in titles(formed)
        )

    return convert
