"""OpenCC's shipped dictionaries: where they lie, and what is in them.

OpenCC's Python module converts but does not tell which entry decided; reading its dictionaries
does. An .ocd2 file is a header, a marisa trie of the keys, and their values in the trie's order.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
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
        self._keys = marisa_trie.Trie()
        self._keys.frombytes(data[len(_HEADER) :])
        self._data = data

    def __getitem__(self, key: str) -> tuple[str, ...]:
        index = self._keys[key]
        sizes, starts, places = self._lengths
        text, place = starts[index], places[index]
        values = []
        for length in sizes[place + 1 : place + 1 + sizes[place]]:
            values.append(self._data[text : text + length].rstrip(b"\0").decode())
            text += length
        return tuple(values)

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys.keys())

    def __len__(self) -> int:
        return len(self._keys)

    def beginnings(self, text: str) -> list[str]:
        """The keys with which `text` begins, the longest last."""
        keys: list[str] = self._keys.prefixes(text)
        return keys

    @cached_property
    def _lengths(self) -> tuple[tuple[int, ...], array[int], array[int]]:
        """How many candidates and how long, of all keys; where by key its text and they begin.

        After the trie: how many keys, how long the texts, the texts, then the lengths.
        """
        start = len(_HEADER) + len(self._keys.tobytes())
        count, length = struct.unpack_from("<II", self._data, start)
        text, lengths = start + 8, start + 8 + length
        size = (len(self._data) - lengths) // 2
        sizes = struct.unpack_from(f"<{size}H", self._data, lengths)
        starts, places = array("I"), array("I")
        place = 0
        for _ in range(count):
            starts.append(text)
            places.append(place)
            candidates = sizes[place]
            text += (
                sizes[place + 1]
                if candidates == 1
                else sum(sizes[place + 1 : place + 1 + candidates])
            )
            place += 1 + candidates
        return sizes, starts, places


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
    return {form: entry[form][0] for entry in entries for form in entry}
