"""A file's bytes with a change in them; all others, its mark and its line ends stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.diagnostic import Span

_LINE = re.compile("[^\r\n]*(\r\n|\r|\n)?")
_BOM = "\N{BYTE ORDER MARK}"


def replaced(data: bytes, spans: Iterable[Span], old: str, new: str) -> bytes:
    """`new` for `old`, which stands at or, in quotation marks, just after each of `spans`."""
    mark, text = _parted(data)
    for offset in sorted((_offset(text, span) for span in spans), reverse=True):
        at = text.index(old, offset)
        text = text[:at] + new + text[at + len(old) :]
    return (mark + text).encode()


def appended(data: bytes, lines: Sequence[str]) -> bytes:
    """The lines after all others, with the ends that the file's lines have."""
    mark, text = _parted(data)
    found = re.search("\r\n|\r|\n", text)
    end = found[0] if found else "\n"
    if text and not text.endswith(("\r", "\n")):
        text += end
    return (mark + text + "".join(line + end for line in lines)).encode()


def with_lines(data: bytes, changed: Mapping[int, str | None]) -> bytes:
    """The lines of these numbers, from 1, as they are to be; None takes one away."""
    mark, text = _parted(data)
    written = ""
    for number, found in enumerate(_LINE.finditer(text), 1):
        line = changed.get(number, found[0])
        is_new = number in changed and line is not None
        written += f"{line}{found[1] or ''}" if is_new else line or ""
    return (mark + written).encode()


def _parted(data: bytes) -> tuple[str, str]:
    """The byte order mark, if any, and the text."""
    text = data.decode()
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def _offset(text: str, span: Span) -> int:
    """Where in `text` the line and column of `span` are."""
    offset = 0
    for _ in range(span.line - 1):
        found = _LINE.match(text, offset)
        assert found, "a line may be empty"
        offset = found.end()
    return offset + span.column - 1
