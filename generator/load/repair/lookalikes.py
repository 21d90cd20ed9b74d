"""Letters of another script that pass for Latin ones."""

from __future__ import annotations

import re

from generator.deferred import pattern

# Cyrillic and Greek letters that are drawn as Latin ones, and what they are taken for.
_LATIN = str.maketrans(
    "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "aeopcyxijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXo",
)
_ALIKE = "".join(map(chr, _LATIN))
_LOOKALIKE = pattern(f"[{_ALIKE}]")
_WORD = pattern(f"[A-Za-z{_ALIKE}]+")


def lookalike(text: str) -> re.Match[str] | None:
    """The first Cyrillic or Greek letter that passes for a Latin one in a word with such."""
    if not _LOOKALIKE.search(text):
        return None
    word = next((word for word in _WORD.finditer(text) if _is_mixed(word[0])), None)
    return _LOOKALIKE.search(text, word.start()) if word else None


def latin(text: str) -> str:
    """The text in the Latin letters that lookalikes are taken for."""
    return text.translate(_LATIN)


def without_lookalikes(text: str) -> str:
    return _WORD.sub(lambda word: latin(word[0]) if _is_mixed(word[0]) else word[0], text)


def _is_mixed(word: str) -> bool:
    return not word.isascii() and latin(word) != word and any(map(str.isascii, word))
