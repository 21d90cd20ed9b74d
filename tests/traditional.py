"""What the program says, converted as its own catalogue in Traditional is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

import yaml

from generator.convert import Conversion
from generator.load import load_tables
from generator.messages.catalogue import LOCALES
from generator.model.conversion import Replacement
from generator.model.locale import Locale
from tests.conftest import ROOT

_HONG_KONG = Locale("zh-Hant-HK")


@cache
def in_traditional() -> Callable[[str], str]:
    """Simplified → Traditional, with the words that programs have in that place."""
    _, tables = load_tables(ROOT)
    words: Mapping[str, str] = yaml.safe_load(
        (LOCALES / "zh_Hant" / "vocabulary.yml").read_text("utf-8")
    )
    vocabulary = tuple(Replacement(found=word, meant=meant) for word, meant in words.items())
    ours = tables.of(_HONG_KONG).model_copy(update={"vocabulary": vocabulary})
    return Conversion(_HONG_KONG, tables.model_copy(update={"locales": (ours,)})).convert
