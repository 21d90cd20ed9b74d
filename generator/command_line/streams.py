"""In which encoding we read and write, whatever the system's is."""

from __future__ import annotations

import codecs
import io
import sys
from typing import TextIO


def open_streams() -> None:
    """What programs and files exchange with us is UTF-8, with the line ends that it has.

    A terminal has its own encoding, and sees escapes for what that cannot write.
    """
    codecs.register_error(_as_utf8.__name__, _as_utf8)
    _open(sys.stdin, errors="replace")
    for stream in (sys.stdout, sys.stderr):
        _open(stream, errors=_as_utf8.__name__)


def _open(stream: TextIO | None, errors: str) -> None:
    if not isinstance(stream, io.TextIOWrapper):
        return
    if stream.isatty():
        stream.reconfigure(errors="backslashreplace")
    else:
        stream.reconfigure(encoding="utf-8", errors=errors, newline="")


def _as_utf8(error: UnicodeError) -> tuple[bytes, int]:
    """The bytes of a file's name that are no characters here, as far as they are UTF-8."""
    assert isinstance(error, UnicodeEncodeError), "a reader replaces"
    name = error.object[error.start : error.end]
    try:
        shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        shown = "\N{REPLACEMENT CHARACTER}" * len(name)
    return shown.encode(), error.end
