"""Indicators taken out of the list that indicators.yml is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count
from pathlib import Path

from generator.diagnostic import BuildStopped
from generator.edit import skeleton, with_lines
from generator.load import files, read_file, references_in
from generator.model.ids import IndicatorId
from generator.model.indicator import Indicator

_LIST = "indicators"
_EXPLAINED = skeleton(Indicator, {"id": ""})[0]
"""What `briefings new indicator` writes above an entry."""


def without_indicators(project: Path, names: Collection[str]) -> bytes:
    """The file's bytes without the entries of these ids; what stands around them stays.

    Raises BuildStopped if the file cannot be read, or the list is written on one line.
    """
    source = read_file(project, files.INDICATORS)
    first = source.span((_LIST,))
    column = first.column - 1
    if source.line(first)[column : column + 1] != "-":
        raise BuildStopped([source.problem_at(first, "list-on-one-line")])
    defined = [
        use
        for use in references_in(project, files.INDICATORS)
        if use.kind is IndicatorId and use.defines
    ]
    gone: dict[int, str | None] = {}
    for use in defined:
        if use.id in names:
            gone.update(dict.fromkeys(_lines(source.lines, use.span.line, column, gone)))
    if all(use.id in names for use in defined):
        key = next(n for n in count(1) if source.lines[n - 1].startswith(f"{_LIST}:"))
        gone[key] = source.lines[key - 1].replace(f"{_LIST}:", f"{_LIST}: []", 1)
    return with_lines((project / files.INDICATORS).read_bytes(), gone)


def _lines(lines: Sequence[str], own: int, column: int, gone: Collection[int]) -> range:
    """The numbers of the lines of the entry that has line `own`; its dash stands after `column`.

    Of the blank lines around it, those above stay, or those below where there are none.
    """
    start = next(n for n in range(own, 0, -1) if _begins(lines[n - 1], column))
    after = range(own + 1, len(lines) + 1)
    end = next((n for n in after if _begins(lines[n - 1], column)), len(lines) + 1)
    while end - 1 > own and _stands_outside(lines[end - 2], column):
        end -= 1
    if lines[start - 2].strip() == _EXPLAINED:
        start -= 1
    above = next(n for n in range(start - 1, 0, -1) if n not in gone)
    while not lines[above - 1].strip() and end < len(lines) and not lines[end - 1].strip():
        end += 1
    return range(start, end)


def _begins(line: str, column: int) -> bool:
    return line[: column + 1] == f"{' ' * column}-"


def _stands_outside(line: str, column: int) -> bool:
    """Whether a line is blank, or a comment that is indented no further than the dash."""
    return len(line) - len(line.lstrip()) <= column or not line.strip()
