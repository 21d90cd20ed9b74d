"""Copies of content that nobody reads: told where something would be lost with them."""

from __future__ import annotations

import filecmp
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostic import Detail, Diagnostic, LocalizedText, Span
from generator.load.content_files import ContentFiles
from generator.load.content_tree import EntryKind, walk
from generator.load.copies import Copy
from generator.load.file_names import is_backup
from generator.load.files import LAYERS, SECTIONS, is_content
from generator.messages import Finding

RENAME_OR_MOVE = "unused-copies.rename-or-move"
_MOST_TOLD = 3


def unused_copies(project: Path, files: ContentFiles) -> Iterator[Diagnostic]:
    """A copy without its original, and one that differs from it; a backup may differ."""
    there = {name for file in files.plain for name in _with_folders(file)}
    for copy in files.copies:
        is_kept = is_backup(copy.name.rpartition("/")[2])
        if copy.original not in there:
            if _is_content(project, copy):
                yield _alone(copy, files)
            elif not is_kept:
                yield _found(copy, "unused-file", LocalizedText(RENAME_OR_MOVE))
        elif not is_kept and (advice := _difference(project, copy)):
            yield _found(copy, "copy-differs", advice)


def _with_folders(file: str) -> Iterator[str]:
    while file:
        yield file
        file = file.rpartition("/")[0]


def _alone(copy: Copy, files: ContentFiles) -> Diagnostic:
    own = _own(copy)
    others = tuple(
        other.name.rpartition("/")[2]
        for other in files.copies
        if other.original == copy.original and other != copy
    )
    advice = (
        LocalizedText("unused-copies.choose", {"others": others, "own": own})
        if others
        else LocalizedText("unused-copies.rename", {"own": own})
    )
    return _found(copy, "copy-without-original", advice)


def _found(copy: Copy, code: str, advice: LocalizedText) -> Diagnostic:
    details: dict[str, Detail] = {"file": copy.name, "own": _own(copy), "advice": advice}
    return Finding(code, {**details, "meant": copy.original}).at(Span(copy.name))


def _own(copy: Copy) -> str:
    """The original's name in its folder."""
    return copy.original.rpartition("/")[2]


def _is_content(project: Path, copy: Copy) -> bool:
    """Whether it would be read under its right name."""
    if (project / copy.name).is_file():
        return is_content(copy.original)
    below = [entry.name.removeprefix(f"{copy.name}/") for entry in walk(project, copy.name)]
    is_of_briefings = "briefing.yml" in below or SECTIONS in below
    return is_of_briefings or copy.original == LAYERS or copy.original.endswith(f"/{SECTIONS}")


def _difference(project: Path, copy: Copy) -> LocalizedText | None:
    """What to do if the copy has something that its original has not."""
    own = _own(copy)
    if (project / copy.name).is_file():
        same = _is_same(project / copy.name, project / copy.original)
        return None if same else LocalizedText("unused-copies.compare", {"own": own})
    files = (entry.name for entry in walk(project, copy.name) if entry.kind is EntryKind.FILE)
    below = (name.removeprefix(f"{copy.name}/") for name in files)
    differing = tuple(
        name
        for name in below
        if not _is_same(project / copy.name / name, project / copy.original / name)
    )
    if not differing:
        return None
    told = (*differing[:_MOST_TOLD], "…") if len(differing) > _MOST_TOLD else differing
    return LocalizedText("unused-copies.compare-folders", {"differing": told, "own": own})


def _is_same(file: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(file, other, shallow=False)
    except OSError:
        return False
