"""Where the headings of a page may break."""

from __future__ import annotations

from generator.render.clauses import with_clauses
from generator.render.unparted import with_whole_figures


def with_breaks(markdown: str) -> str:
    """The Markdown, whose headings break between clauses and part no figure."""
    return "\n".join(map(_heading, markdown.split("\n")))


def _heading(line: str) -> str:
    if line.startswith("#"):
        return with_whole_figures(with_clauses(line))
    # What a macro writes is HTML.
    return with_whole_figures(line) if "<h" in line else line
