"""Records → JSON in which each record has a line, so that two versions compare by lines."""

from __future__ import annotations

import json
from collections.abc import Mapping

# json.dumps makes an encoder at every call.
_line = json.JSONEncoder(ensure_ascii=False).encode


def present(**values: object) -> dict[str, object]:
    """The values that are there: what the report does not state has no key."""
    return {key: value for key, value in values.items() if value is not None}


def json_bytes(document: Mapping[str, object]) -> bytes:
    """The document in UTF-8: a line a key, and in lists a line an entry."""
    lines = (f"{_line(key)}: {_block(value)}" for key, value in document.items())
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _block(value: object) -> str:
    if isinstance(value, list) and value:
        return "[\n" + ",\n".join(_line(each) for each in value) + "\n]"
    return _line(value)
