"""What was read from each file, kept until the file has other bytes.

While a site is being edited it is loaded at every save, and most files are as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

_How = ParamSpec("_How")
_Read = TypeVar("_Read")


def kept_while_unchanged(
    read: Callable[Concatenate[str, bytes, _How], _Read],
) -> Callable[Concatenate[str, bytes, _How], _Read]:
    """`read`, which gets a file's name and bytes, is asked again only when the bytes are new."""
    last: dict[tuple[object, ...], tuple[bytes, _Read]] = {}

    @wraps(read)
    def kept(name: str, data: bytes, /, *args: _How.args, **options: _How.kwargs) -> _Read:
        file = (name, *args, *options.items())
        if file not in last or last[file][0] != data:
            last[file] = data, read(name, data, *args, **options)
        return last[file][1]

    return kept
