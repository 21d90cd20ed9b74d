"""Records → JSON in which each record has a line, so that two versions compare by lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

# json.dumps makes an encoder at every call.
_line = json.JSONEncoder(ensure_ascii=False).encode
_END = b"\n}\n"
_BETWEEN = b",\n"


def present(**values: object) -> dict[str, object]:
    """The values that are there: what the report does not state has no key."""
    return {key: value for key, value in values.items() if value is not None}


def json_bytes(document: Mapping[str, object]) -> bytes:
    """The document in UTF-8: a line a key, and in lists a line an entry."""
    lines = (f"{_line(key)}: {_block(value)}" for key, value in document.items())
    return b"{\n" + _BETWEEN.join(line.encode() for line in lines) + _END


def _block(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(_line(entry) for entry in value) + "\n]"
    return _line(value)


def joined_json(head: Mapping[str, object], key: str, documents: Iterable[bytes]) -> bytes:
    """One document: `head`, then the list `key` with the entries of those of all `documents`.

    They are as `json_bytes` wrote them, and their entries stay byte for byte.
    """
    entries = filter(None, (_entries(document, key) for document in documents))
    parted = [piece for entry in entries for piece in (_BETWEEN, entry)][1:]
    block = (b"[\n", *parted, b"\n]") if parted else (b"[]",)
    before = (json_bytes(head).removesuffix(_END), _BETWEEN, f"{_line(key)}: ".encode())
    # Of several hundred reports it is megabytes, which are put together but once.
    return b"".join((*before, *block, _END))


def _entries(document: bytes, key: str) -> bytes:
    # No text has a line break in it as it is.
    _, start, rest = document.partition(f"\n{_line(key)}: [\n".encode())
    return rest.partition(b"\n]")[0] if start else b""
