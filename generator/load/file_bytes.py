"""The bytes of a file of the project, and its lines."""

from __future__ import annotations

import re
from pathlib import Path

from generator.diagnostic import BuildStopped, Detail, Span
from generator.encoding import NAMES, likely_encoding
from generator.load.missing import instead_of
from generator.messages import Finding

MAX_BYTES = 512 * 1024
_MAX_BYTES_OF_LISTS = 16 * 1024 * 1024
_LISTS = ("approvals.yml", "figures.yml")  # some hundred bytes a line, and thousands of lines


def read_bytes(project: Path, name: str) -> bytes:
    """The bytes of the plain file `name` of the project; raises BuildStopped."""
    path = project / name
    if not path.is_symlink() and not path.exists():
        raise _stop("missing-file", name, file=name, advice=instead_of(project, name))
    if path.is_symlink() or not path.is_file():
        raise _stop("unreadable-file", name, file=name)
    max_bytes = _MAX_BYTES_OF_LISTS if name.endswith(_LISTS) else MAX_BYTES
    try:
        with path.open("rb") as file:
            data = file.read(max_bytes + 1)
    except OSError as error:
        raise _stop("forbidden-file", name, file=name, why=str(error.strerror)) from None
    if len(data) > max_bytes:
        raise _stop("file-too-large", name, limit=str(max_bytes // 1024))
    return data


def lines_of(name: str, data: bytes) -> tuple[str, ...]:
    """The lines of the file `name` in UTF-8; raises BuildStopped if it is in another encoding."""
    try:
        return _lines(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = _lines(data[: error.start].decode("utf-8-sig", "replace"))
        span = Span(name, len(before), len(before[-1]) + 1)
        if codec := likely_encoding(data):
            finding = Finding("not-utf-8", {"encoding": NAMES[codec]})
        else:
            finding = Finding("unknown-encoding")
        raise BuildStopped([finding.at(span)]) from None


def _lines(text: str) -> tuple[str, ...]:
    return tuple(re.split("\r\n|[\r\n]", text))


def _stop(code: str, name: str, **details: Detail) -> BuildStopped:
    return BuildStopped([Finding(code, details).at(Span(name))])
