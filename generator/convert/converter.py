"""OpenCC with the project's own tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import opencc

from generator.model.conversion import ConversionTables, Replacement
from generator.model.locale import Locale

Convert = Callable[[str], str]

_DICTIONARIES = Path(opencc.__file__).parent / "clib" / "share" / "opencc"


@cache
def converter(locale: Locale, tables: ConversionTables) -> Convert:
    """How a text becomes the locale's; texts are written in Simplified.

    Two stages, as in OpenCC's own s2hk: phrases and characters to Traditional, then the forms
    that the locale prefers. The project's phrases go before OpenCC's, its forms replace OpenCC's.
    """
    if locale.is_source:
        return str
    return _load(_config(tables.phrases, tables.forms_of(locale))).convert


def _load(config: dict[str, object]) -> opencc.OpenCC:
    # OpenCC reads its config from a file only; the dictionaries of the project stand inside it.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.json"
        path.write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
        return opencc.OpenCC(str(path))


def _config(phrases: Iterable[Replacement], forms: Iterable[Replacement]) -> dict[str, object]:
    words = _group("union", [*_inline(phrases), _shipped("STPhrases")])
    to_traditional = _group("short_circuit", [words, _shipped("STCharacters")])
    chain = [{"dict": to_traditional}]
    if preferred := _inline(forms):
        chain.append({"dict": preferred[0]})
    return {
        "name": "Simplified Chinese to an edition's Traditional",
        "segmentation": {"type": "mmseg", "dict": words},
        "conversion_chain": chain,
    }


def _inline(replacements: Iterable[Replacement]) -> list[dict[str, object]]:
    entries = {entry.found: entry.meant for entry in replacements}
    return [{"type": "inline", "entries": entries}] if entries else []


def _shipped(name: str) -> dict[str, object]:
    return {"type": "ocd2", "file": str(_DICTIONARIES / f"{name}.ocd2")}


def _group(policy: str, dicts: list[dict[str, object]]) -> dict[str, object]:
    return {"type": "group", "match_policy": policy, "dicts": dicts}
