"""What is still to write, told by file with its progress; by folder where there are too many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from generator.diagnostic import Diagnostic, LocalizedText
from generator.messages import Wording
from generator.messages.columns import columns

CODE = "placeholder"
HEAD = ""
"""The `entry` of what stands before a file's entries; the others are numbers."""

_ROWS, _COLUMNS = 18, 80  # what a terminal has for a list, beside what stands around it


class _Progress(NamedTuple):
    """Of how many entries how many are still to write, in a file or in several."""

    place: str
    files: int
    left: int
    entries: int
    heads: int


def parted(found: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """What is told one by one, and what is still to write."""
    told: list[Diagnostic] = []
    unwritten: list[Diagnostic] = []
    for each in found:
        (unwritten if each.code == CODE else told).append(each)
    return told, unwritten


def as_lines(unwritten: Sequence[Diagnostic], wording: Wording) -> list[str]:
    """A line for each file, with where to begin in it; for each folder where that is too long."""
    files = _by_file(unwritten)
    lines = [_as_line(each, wording) for each in files]
    if sum(-(-columns(line) // _COLUMNS) for line in lines) > _ROWS:
        return [_as_line(each, wording) for each in _by_folder(files)]
    return lines


def summed(unwritten: Sequence[Diagnostic]) -> LocalizedText:
    """How much there is to write in all."""
    files = _by_file(unwritten)
    left = sum(each.left + each.heads for each in files)
    counts = {"items": str(left), "texts": str(len(unwritten)), "files": str(len(files))}
    return LocalizedText("unwritten", counts)


def _by_file(unwritten: Sequence[Diagnostic]) -> list[_Progress]:
    found: dict[str, list[Diagnostic]] = {}
    for each in unwritten:
        found.setdefault(each.span.file, []).append(each)
    return [_of_file(name, found[name]) for name in sorted(found)]


def _of_file(name: str, unwritten: Sequence[Diagnostic]) -> _Progress:
    left = {each.details["entry"] for each in unwritten}
    entries = int(str(unwritten[0].details["entries"]))
    first = min(each.span.line for each in unwritten)
    heads = len(left & {HEAD})
    return _Progress(f"{name}:{first}", 1, len(left) - heads, entries, heads)


def _by_folder(files: Sequence[_Progress]) -> list[_Progress]:
    found: dict[str, list[_Progress]] = {}
    for each in files:
        found.setdefault(f"{PurePosixPath(each.place).parent}/", []).append(each)
    return [
        _Progress(
            folder,
            len(of),
            *(sum(counts) for counts in zip(*(each[2:] for each in of), strict=True)),
        )
        for folder, of in found.items()
    ]


def _as_line(each: _Progress, wording: Wording) -> str:
    if not each.left:
        words = "head-unwritten"
    else:
        words = "items-and-head-unwritten" if each.heads else "items-unwritten"
    told = LocalizedText(words, {"left": str(each.left), "entries": str(each.entries)})
    if each.files > 1:
        told = LocalizedText("in-files", {"files": str(each.files), "told": told})
    return f"{each.place}: {wording.say(told)}"
