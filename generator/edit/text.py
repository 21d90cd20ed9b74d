"""A file's bytes with a change in them; all others, its mark and its line ends stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.diagnostic import Span

_LINE = re.compile("[^\r\n]*(\r\n|\r|\n)?")
_BOM = "\N{BYTE ORDER MARK}"


class Replacement(NamedTuple):
    """`new` for `old`, which stands at or, in quotation marks, just after `span`."""

    span: Span
    old: str
    new: str


def replaced(data: bytes, spans: Iterable[Span], old: str, new: str) -> bytes:
    """`new` for `old` at each of `spans`."""
    return retyped(data, (Replacement(span, old, new) for span in spans))


def retyped(data: bytes, replacements: Iterable[Replacement]) -> bytes:
    """The file with all of them made at once."""
    mark, text = _parted(data)
    placed = [(_offset(text, replacement.span), replacement) for replacement in replacements]
    for offset, (_, old, new) in sorted(placed, key=lambda item: -item[0]):
        at = text.index(old, offset)
        text = text[:at] + new + text[at + len(old) :]
    return (mark + text).encode()


def inserted(data: bytes, above: Iterable[tuple[int, Sequence[str]]]) -> bytes:
    """The file with lines above some of its own, which are numbered from 1; at its end, past all.

    What is inserted above one line stands there in the order given.
    """
    numbered = [(number, order, new) for order, (number, new) in enumerate(above)]
    if not numbered:
        return data
    mark, text = _parted(data)
    end = _line_end(text)
    lines = [match[0] for match in _LINE.finditer(text) if match[0]]
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += end
    for number, _, new in sorted(numbered, reverse=True):
        lines[number - 1 : number - 1] = [f"{line}{end}" for line in new]
    return (mark + "".join(lines)).encode()


def appended(data: bytes, lines: Sequence[str]) -> bytes:
    """The lines after all others, with the ends that the file's lines have."""
    mark, text = _parted(data)
    end = _line_end(text)
    if text and not text.endswith(("\r", "\n")):
        text += end
    return (mark + text + "".join(line + end for line in lines)).encode()


def with_lines(data: bytes, changed: Mapping[int, str | None]) -> bytes:
    """The lines of these numbers, from 1, as they are to be; None takes one away."""
    mark, text = _parted(data)
    written = ""
    for number, match in enumerate(_LINE.finditer(text), 1):
        line = changed.get(number, match[0])
        is_new = number in changed and line is not None
        written += f"{line}{match[1] or ''}" if is_new else line or ""
    return (mark + written).encode()


def _line_end(text: str) -> str:
    match = re.search("\r\n|\r|\n", text)
    return match[0] if match else "\n"


def _parted(data: bytes) -> tuple[str, str]:
    """The byte order mark, if any, and the text."""
    text = data.decode()
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def _offset(text: str, span: Span) -> int:
    """Where in `text` the line and column of `span` are."""
    offset = 0
    for _ in range(span.line - 1):
        match = _LINE.match(text, offset)
        assert match, "a line may be empty"
        offset = match.end()
    return offset + span.column - 1
