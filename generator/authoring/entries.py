"""Entries taken out of the list that a file is: indicators, subjects."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import count
from pathlib import Path

from generator.diagnostic import BuildStopped
from generator.edit import skeleton, with_lines
from generator.load import Mapping, SourceFile, read_file, references_in
from generator.model.indicator import Indicator
from generator.model.text import Identifier

_EXPLAINED = skeleton(Indicator, {"id": ""})[0]
"""What `briefings new indicator` writes above an entry."""


def without_entries(
    project: Path, file: str, kind: type[Identifier], names: Collection[str]
) -> bytes:
    """The bytes of a file without the entries of these ids; what stands around them stays.

    `kind` is that of the ids. Raises BuildStopped if the file cannot be read, or the list is
    written on one line.
    """
    source = read_file(project, file)
    defined = [use for use in references_in(project, file) if use.kind is kind and use.defines]
    gone = [use.span.line for use in defined if use.id in names]
    return without_entries_at(source, (project / file).read_bytes(), gone, len(defined))


def without_entries_at(source: SourceFile, data: bytes, owns: Collection[int], of: int) -> bytes:
    """The bytes `data` of a file, line by line as `source`, without those of its `of` entries
    that have these lines. Raises BuildStopped if the list is written on one line.
    """
    assert isinstance(source.root, Mapping)
    (entry,) = source.root.entries
    listing, first = entry.key.text, entry.value.span
    column = first.column - 1
    if source.line(first)[column : column + 1] != "-":
        raise BuildStopped([source.problem_at(first, "list-on-one-line")])
    gone: dict[int, str | None] = {}
    for own in owns:
        gone.update(dict.fromkeys(_lines(source.lines, own, column, gone)))
    if len(owns) == of:
        key = next(n for n in count(1) if source.lines[n - 1].startswith(f"{listing}:"))
        gone[key] = source.lines[key - 1].replace(f"{listing}:", f"{listing}: []", 1)
    return with_lines(data, gone)


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
