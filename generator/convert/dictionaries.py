"""OpenCC's shipped dictionaries: where they lie, and what is in them.

OpenCC's Python module converts but does not tell which entry decided; reading its dictionaries
does. An .ocd2 file is a header, a marisa trie of the keys, and their values in the trie's order.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import marisa_trie
import opencc

_FOLDER = Path(opencc.__file__).parent / "clib" / "share" / "opencc"
_HEADER = b"OPENCC_MARISA_0.2.5"

PHRASES = "STPhrases"
CHARACTERS = "STCharacters"
VARIANTS = ("HKVariants", "TWVariants")
_VARIANTS_OF = {
    region: (f"{region}Variants", f"{region}VariantsPhrases") for region in ("HK", "TW")
}
TO_SIMPLIFIED = ("HKVariantsRev", "TWVariantsRev", "TSCharacters")
"""From a place's form to OpenCC's Traditional, and from that to Simplified."""


def shipped_path(name: str) -> Path:
    """The absolute path of a shipped dictionary, as a config must name it."""
    return _FOLDER / f"{name}.ocd2"


class Shipped(Mapping[str, tuple[str, ...]]):
    """A shipped dictionary: each key with its candidates, the one that OpenCC takes first.

    Reads a value when it is asked for: as Python objects the phrases alone would take 15 MB.
    """

    def __init__(self, data: bytes) -> None:
        """After the trie: how many keys, how long the texts, the texts, then lengths by key."""
        self._keys = marisa_trie.Trie()
        self._keys.frombytes(data[len(_HEADER) :])
        start = len(_HEADER) + len(self._keys.tobytes())
        count, length = struct.unpack_from("<II", data, start)
        self._data = data
        self._texts, self._sizes = array("I"), array("I")
        text, sizes = start + 8, start + 8 + length
        for _ in range(count):
            self._texts.append(text)
            self._sizes.append(sizes)
            lengths = self._lengths(sizes)
            text += sum(lengths)
            sizes += 2 + 2 * len(lengths)

    def _lengths(self, sizes: int) -> tuple[int, ...]:
        (candidates,) = struct.unpack_from("<H", self._data, sizes)
        return struct.unpack_from(f"<{candidates}H", self._data, sizes + 2)

    def __getitem__(self, key: str) -> tuple[str, ...]:
        index = self._keys[key]
        text, values = self._texts[index], []
        for length in self._lengths(self._sizes[index]):
            values.append(self._data[text : text + length].rstrip(b"\0").decode())
            text += length
        return tuple(values)

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys.keys())

    def __len__(self) -> int:
        return len(self._texts)


@cache
def shipped_entries(name: str) -> Shipped:
    """A shipped dictionary.

    Raises ValueError if the file is of another format than OpenCC 1.x writes.
    """
    data = shipped_path(name).read_bytes()
    if not data.startswith(_HEADER):
        raise ValueError(f"{name}.ocd2 has another format; generator/convert knows {_HEADER!r}")
    return Shipped(data)


@cache
def variants_of(region: str | None) -> Mapping[str, str]:
    """What OpenCC writes for its Traditional in a region, ISO 3166; empty where it knows none."""
    names = _VARIANTS_OF.get(region or "", ())
    entries = [shipped_entries(name) for name in names]
    return {found: each[found][0] for each in entries for found in each}
