"""OpenCC's shipped dictionaries: where they lie, and what is in them.

OpenCC's Python module converts but does not tell which entry decided; reading its dictionaries
does. An .ocd2 file is a header, a marisa trie of the keys, and their values in the trie's order.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import marisa_trie
import opencc

_FOLDER = Path(opencc.__file__).parent / "clib" / "share" / "opencc"
_HEADER = b"OPENCC_MARISA_0.2.5"

PHRASES = "STPhrases"
CHARACTERS = "STCharacters"
VARIANTS = ("HKVariants", "TWVariants")


def shipped_path(name: str) -> Path:
    """The absolute path of a shipped dictionary, as a config must name it."""
    return _FOLDER / f"{name}.ocd2"


@cache
def shipped_entries(name: str) -> Mapping[str, tuple[str, ...]]:
    """Every key of a shipped dictionary with its candidates, the one that OpenCC takes first.

    Raises ValueError if the file is of another format than OpenCC 1.x writes.
    """
    data = shipped_path(name).read_bytes()
    if not data.startswith(_HEADER):
        raise ValueError(f"{name}.ocd2 has another format; generator/convert knows {_HEADER!r}")
    keys = marisa_trie.Trie()
    keys.frombytes(data[len(_HEADER) :])
    return _values(keys, data, len(_HEADER) + len(keys.tobytes()))


def _values(keys: marisa_trie.Trie, data: bytes, start: int) -> dict[str, tuple[str, ...]]:
    """After the trie: how many keys, how long the texts, the texts, then lengths key by key."""
    count, length = struct.unpack_from("<II", data, start)
    text, sizes = start + 8, start + 8 + length
    entries = {}
    for index in range(count):
        (candidates,) = struct.unpack_from("<H", data, sizes)
        lengths = struct.unpack_from(f"<{candidates}H", data, sizes + 2)
        sizes += 2 + 2 * candidates
        values = []
        for size in lengths:
            values.append(data[text : text + size].rstrip(b"\0").decode())
            text += size
        entries[keys.restore_key(index)] = tuple(values)
    return entries
