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


def converter(locale: Locale, tables: ConversionTables) -> Convert:
    """How a text in Simplified becomes the locale's Traditional.

    Two stages, as in OpenCC's own s2hk: phrases and characters to Traditional, then the forms
    that the locale prefers. The project's phrases go before OpenCC's, its forms replace OpenCC's.
    """
    to_traditional = _to_traditional(tables.phrases)
    to_forms = _to_forms(tables.forms_of(locale))
    return lambda text: to_forms(to_traditional(text))


@cache
def _to_traditional(phrases: tuple[Replacement, ...]) -> Convert:
    """The first stage, which all Traditional editions share: its dictionaries take 40 MB."""
    words = _group("union", [*_inline(phrases), _shipped("STPhrases")])
    return _load(
        {
            "name": "Simplified to Traditional",
            "segmentation": {"type": "mmseg", "dict": words},
            "conversion_chain": [
                {"dict": _group("short_circuit", [words, _shipped("STCharacters")])}
            ],
        }
    )


def _to_forms(forms: tuple[Replacement, ...]) -> Convert:
    if not forms:
        return str
    (words,) = _inline(forms)
    return _load({"name": "Forms of a locale", "conversion_chain": [{"dict": words}]})


def _load(config: dict[str, object]) -> Convert:
    # OpenCC reads its config from a file only; the dictionaries of the project stand inside it.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.json"
        path.write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
        return opencc.OpenCC(str(path)).convert


def _inline(replacements: Iterable[Replacement]) -> list[dict[str, object]]:
    entries = {entry.found: entry.meant for entry in replacements}
    return [{"type": "inline", "entries": entries}] if entries else []


def _shipped(name: str) -> dict[str, object]:
    return {"type": "ocd2", "file": str(_DICTIONARIES / f"{name}.ocd2")}


def _group(policy: str, dicts: list[dict[str, object]]) -> dict[str, object]:
    return {"type": "group", "match_policy": policy, "dicts": dicts}
