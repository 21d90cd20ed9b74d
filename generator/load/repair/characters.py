"""Characters that nobody can see, or that look like others: where they are, and what was meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.diagnostic import Diagnostic, Span
from generator.load.repair.lines import swallowed_field
from generator.load.repair.lookalikes import latin, lookalike, without_lookalikes
from generator.messages import Finding
from generator.model.unseen import is_needless, readable, told, unreadable


def odd_characters(name: str, lines: Sequence[str]) -> Iterator[Diagnostic]:
    """One of each line."""
    for number, line in enumerate(lines, 1):
        if bad := unreadable(line):
            diagnostic = Finding(*told(bad[0])).at(Span(name, number, bad.start() + 1), line)
            # What stands for a character is to be typed anew: only the editor knows what it was.
            typed = _typed(line, number) if is_needless(bad[0]) else ""
            yield replace(diagnostic, fix=typed)
        elif odd := lookalike(line):
            details = {"character": f"U+{ord(odd[0]):04X}", "meant": latin(odd[0])}
            finding = Finding("lookalike-letter", details)
            diagnostic = finding.at(Span(name, number, odd.start() + 1), line)
            yield replace(diagnostic, fix=_typed(line, number))


def _typed(line: str, number: int) -> str:
    """The line to type: what nobody could see may have stood where the space after a colon does."""
    meant = as_meant(line)
    issue = swallowed_field(meant, number)
    return (issue.replacement or "" if issue else meant).rstrip()


def as_meant(line: str) -> str:
    """The line in letters of one script, and without what nobody can see: libyaml stops at it."""
    return without_lookalikes(readable(line))
