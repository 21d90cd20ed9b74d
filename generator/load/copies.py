"""Which files and folders are copies of others, by their names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.load.content_tree import Entry, EntryKind
from generator.load.file_names import awaited, copied_folder, yaml_named

_DEEPEST = 2  # content/<briefing>/sections
_PLACE = re.compile(rb"^[\"']?place[\"']?\s*:\s*[\"']?([0-9]+)\.([0-9]+)\b", re.MULTILINE)
# What a cloud adds to one of two versions, as OneDrive does: -DESKTOP-AB12.
_ADDED = re.compile(r"[^0-9A-Za-z].*[^\W\d_].*", re.DOTALL)


class Copy(NamedTuple):
    """A file or folder, and the name of what it is a copy of; both relative to the project."""

    name: str
    original: str


def copied_folders(entries: Sequence[Entry]) -> Iterator[Copy]:
    """The outermost copies of folders of content that hold YAML."""
    files = [entry.name for entry in entries if entry.kind is EntryKind.FILE]
    outer = ""
    for name, kind in entries:
        folder, _, own = name.rpartition("/")
        if kind is not EntryKind.FOLDER or (outer and name.startswith(outer)):
            continue
        original = copied_folder(own) if name.count("/") <= _DEEPEST else None
        if original and any(file.startswith(f"{name}/") and _is_yaml(file) for file in files):
            outer = f"{name}/"
            yield Copy(name, f"{folder}/{original}")


def copied_files(project: Path, files: Collection[str]) -> Iterator[Copy]:
    """The files of YAML that are copies by their names, or whose right name is not free."""
    meant: dict[str, Copy] = {}
    marked: set[str] = set()
    for name in files:
        folder, _, own = name.rpartition("/")
        if named := yaml_named(own, in_sections=folder.endswith("/sections")):
            meant[name] = Copy(name, f"{folder}/{named.meant}")
            marked |= {name} if named.is_copy else set()
    wanted = Counter(copy.original for copy in meant.values())
    for name, copy in meant.items():
        if name == copy.original:
            if original := _original_beside(project, name, meant):
                yield Copy(name, original)
        elif name in marked or copy.original in meant or wanted[copy.original] > 1:
            yield copy


def awaited_files(files: Collection[str]) -> Iterator[Copy]:
    """The files that stand for others which are not yet on this machine."""
    for name in files:
        folder, _, own = name.rpartition("/")
        if (original := awaited(own)) and f"{folder}/{original}" not in files:
            yield Copy(name, f"{folder}/{original}")


def _original_beside(project: Path, name: str, files: Iterable[str]) -> str | None:
    """The file of which `name` is another version: it has that one's name and an addition.

    A section whose place is another was only named so.
    """
    folder, _, own = name.rpartition("/")
    stem = own.removesuffix(".yml")
    for end in range(len(stem) - 1, 0, -1):
        original = f"{folder}/{stem[:end]}.yml"
        if original in files and _ADDED.fullmatch(stem[end:]):
            is_section = folder.endswith("/sections")
            is_other = is_section and _section_id(project / name) not in (None, stem[:end])
            return None if is_other else original
    return None


def _section_id(path: Path) -> str | None:
    """The name that a section's file has by the place in it; None where none can be read."""
    try:
        with path.open("rb") as file:
            match = _PLACE.search(file.read(4096))
    except OSError:
        return None
    return f"{match[1].decode()}-{int(match[2])}" if match else None


def _is_yaml(file: str) -> bool:
    return yaml_named(file.rpartition("/")[2], in_sections="/sections/" in file) is not None
