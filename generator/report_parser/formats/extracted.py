"""What a reader gives of a file, and how it refuses one."""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostic import BuildStopped, Detail, LocalizedText, Span
from generator.messages import Finding


class ExtractedText(NamedTuple):
    """A text, a blank line between its paragraphs, and what the reader left unread.

    `by_library` is whether another version of a library could read another text. `pages` are the
    lines, from 0, on which pages begin; None where the file has neither pages nor lines of its own.
    """

    text: str
    lost: tuple[LocalizedText, ...] = ()
    by_library: bool = False
    pages: tuple[int, ...] | None = None


def stop(code: str, name: str, **details: Detail) -> BuildStopped:
    """That the file called `name` cannot be read."""
    return BuildStopped([Finding(code, {"file": name, **details}).at(Span(name))])
