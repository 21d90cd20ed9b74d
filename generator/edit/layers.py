"""A line of a layer of the conversion, written anew or for the first time."""

from __future__ import annotations

import re

from generator.edit.skeleton import quoted
from generator.edit.text import appended


def with_layer_line(data: bytes, word: str, meant: str) -> bytes:
    """The file's bytes with `word: meant` in the place of a line for `word`, or behind all."""
    line = f"{quoted(word)}: {quoted(meant)}"
    key = re.escape(word)
    old = re.compile(rf"""^(?:{key}|"{key}"|'{key}') *:[^\r\n]*""", re.MULTILINE)
    text = data.decode()
    if old.search(text):
        return old.sub(lambda _: line, text, count=1).encode()
    return appended(data, [line])
