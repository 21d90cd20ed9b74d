"""What was read from each file, kept until the file has other bytes.

While a site is being edited it is read at every save, and most files are as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

_MOST = 64  # files

_How = ParamSpec("_How")
_Read = TypeVar("_Read")


def kept_while_unchanged(
    read: Callable[Concatenate[str, bytes, _How], _Read],
) -> Callable[Concatenate[str, bytes, _How], _Read]:
    """`read`, which gets a file's name and bytes, is asked again only when the bytes are new.

    Of each file the last is kept, and of a bounded number of files, those that were read last.
    """
    last: dict[tuple[object, ...], tuple[bytes, _Read]] = {}

    @wraps(read)
    def kept(name: str, data: bytes, /, *args: _How.args, **options: _How.kwargs) -> _Read:
        file = (name, *args, *options.items())
        result = last.pop(file, None)
        if result is None or result[0] != data:
            result = data, read(name, data, *args, **options)
        last[file] = result
        if len(last) > _MOST:
            del last[next(iter(last))]
        return result[1]

    return kept
