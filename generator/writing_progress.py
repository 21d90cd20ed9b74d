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


def parted(diagnostics: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """What is told one by one, and what is still to write."""
    told: list[Diagnostic] = []
    unwritten: list[Diagnostic] = []
    for diagnostic in diagnostics:
        (unwritten if diagnostic.code == CODE else told).append(diagnostic)
    return told, unwritten


def as_lines(unwritten: Sequence[Diagnostic], wording: Wording) -> list[str]:
    """A line for each file, with where to begin in it; for each folder where that is too long."""
    files = _by_file(unwritten)
    lines = [_as_line(file, wording) for file in files]
    if sum(-(-columns(line) // _COLUMNS) for line in lines) > _ROWS:
        return [_as_line(progress, wording) for progress in _by_folder(files)]
    return lines


def summed(unwritten: Sequence[Diagnostic]) -> LocalizedText:
    """How much there is to write in all."""
    files = _by_file(unwritten)
    left = sum(file.left + file.heads for file in files)
    counts = {"items": str(left), "texts": str(len(unwritten)), "files": str(len(files))}
    return LocalizedText("unwritten", counts)


def _by_file(unwritten: Sequence[Diagnostic]) -> list[_Progress]:
    by_file: dict[str, list[Diagnostic]] = {}
    for diagnostic in unwritten:
        by_file.setdefault(diagnostic.span.file, []).append(diagnostic)
    return [_of_file(name, by_file[name]) for name in sorted(by_file)]


def _of_file(name: str, unwritten: Sequence[Diagnostic]) -> _Progress:
    left = {diagnostic.details["entry"] for diagnostic in unwritten}
    entries = int(str(unwritten[0].details["entries"]))
    first = min(diagnostic.span.line for diagnostic in unwritten)
    heads = len(left & {HEAD})
    return _Progress(f"{name}:{first}", 1, len(left) - heads, entries, heads)


def _by_folder(files: Sequence[_Progress]) -> list[_Progress]:
    by_folder: dict[str, list[_Progress]] = {}
    for file in files:
        by_folder.setdefault(f"{PurePosixPath(file.place).parent}/", []).append(file)
    return [
        _Progress(
            folder,
            len(of),
            *(sum(counts) for counts in zip(*(progress[2:] for progress in of), strict=True)),
        )
        for folder, of in by_folder.items()
    ]


def _as_line(progress: _Progress, wording: Wording) -> str:
    if not progress.left:
        words = "head-unwritten"
    else:
        words = "items-and-head-unwritten" if progress.heads else "items-unwritten"
    told = LocalizedText(words, {"left": str(progress.left), "entries": str(progress.entries)})
    if progress.files > 1:
        told = LocalizedText("in-files", {"files": str(progress.files), "told": told})
    return f"{progress.place}: {wording.say(told)}"
