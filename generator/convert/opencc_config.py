"""OpenCC with dictionaries of our own, through a config made for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import opencc

from generator.convert.dictionaries import CHARACTERS, PHRASES, shipped_path

Convert = Callable[[str], str]


def to_traditional(words: Mapping[str, str]) -> Convert:
    """Simplified to Traditional, by `words` and OpenCC's phrases, then by characters."""
    return _to_traditional(tuple(words.items()))


@cache
def _to_traditional(words: tuple[tuple[str, str], ...]) -> Convert:
    # No segmentation: it would find the longest phrases first, as the chain does by itself, and
    # hold the merged dictionary a second time.
    phrases = _group("union", [*_inline(dict(words)), _shipped(PHRASES)])
    characters = _shipped(CHARACTERS)
    return _load(
        {
            "name": "Simplified to Traditional",
            "conversion_chain": [{"dict": _group("short_circuit", [phrases, characters])}],
        }
    )


def to_forms(entries: Mapping[str, str]) -> Convert:
    """Every entry, the longest first; nothing else."""
    return _to_forms(tuple(entries.items()))


@cache
def _to_forms(entries: tuple[tuple[str, str], ...]) -> Convert:
    if not entries:
        return str
    (words,) = _inline(dict(entries))
    return _load({"name": "Forms or words of a locale", "conversion_chain": [{"dict": words}]})


def _load(config: dict[str, object]) -> Convert:
    # OpenCC reads its config from a file only; the dictionaries of the project stand inside it.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "config.json"
        path.write_text(json.dumps(config, ensure_ascii=False), encoding="utf-8")
        return opencc.OpenCC(str(path)).convert


def _inline(entries: Mapping[str, str]) -> list[dict[str, object]]:
    return [{"type": "inline", "entries": dict(entries)}] if entries else []


def _shipped(name: str) -> dict[str, object]:
    return {"type": "ocd2", "file": str(shipped_path(name))}


def _group(policy: str, dicts: list[dict[str, object]]) -> dict[str, object]:
    return {"type": "group", "match_policy": policy, "dicts": dicts}
