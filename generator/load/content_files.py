"""The files below content/: one list, for every command that reads or looks for content."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.diagnostic import BuildStopped, Diagnostic, Span
from generator.load.content_tree import CONTENT, EntryKind, walk
from generator.load.copies import Copy, awaited_files, copied_files, copied_folders
from generator.load.file_names import is_backup, is_whole, shown, yaml_named
from generator.load.files import SECTIONS, is_content, is_shared
from generator.messages import Finding

_MOST = 50_000
_STOPS = {
    EntryKind.SPECIAL: "unreadable-file",
    EntryKind.CLOSED: "closed-folder",
    EntryKind.TOO_DEEP: "folder-too-deep",
}


@dataclass(frozen=True)
class ContentFiles:
    """What lies below content/ and may be an editor's; all names relative to the project.

    `plain` are the files that may be read. Beside them: `copies`, not read for they are copies by
    their names; `awaited`, not yet on this machine; `misnamed`, with names that are not UTF-8.
    """

    plain: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    awaited: tuple[Copy, ...] = ()
    misnamed: tuple[str, ...] = ()

    @cached_property
    def briefings(self) -> tuple[str, ...]:
        """The folders that are briefings: those in which a briefing.yml or sections/ is meant."""
        meant = (copy.original for copy in (*self.copies, *self.awaited))
        parts = [name.split("/") for name in (*self.plain, *meant)]
        folders = {
            folder[1]
            for folder in parts
            if folder[2:] == ["briefing.yml"] or folder[2:3] == [SECTIONS]
        }
        return tuple(sorted(folders))

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The plain files that are read, and the layers, of which some may be of no edition."""
        briefings = set(self.briefings)
        return tuple(
            name
            for name in self.plain
            if is_content(name) and (is_shared(name) or name.split("/")[1] in briefings)
        )

    def of(self, briefing: str) -> Sequence[str]:
        """Those of the content that lie in a briefing's folder."""
        return self._content_by_folder.get(briefing, ())

    def yaml_in(self, folder: str) -> list[str]:
        """The plain files in `folder` itself whose names end in .yml."""
        return [name for name in self._plain_by_folder.get(folder, ()) if name.endswith(".yml")]

    @cached_property
    def _content_by_folder(self) -> Mapping[str, Sequence[str]]:
        names: dict[str, list[str]] = defaultdict(list)
        for name in self.content:
            names[name.split("/")[1]].append(name)
        return names

    @cached_property
    def _plain_by_folder(self) -> Mapping[str, Sequence[str]]:
        names: dict[str, list[str]] = defaultdict(list)
        for name in self.plain:
            names[name.rpartition("/")[0]].append(name)
        return names


def list_content(project: Path) -> ContentFiles:
    """What lies below content/ now.

    Raises BuildStopped where there are links or special files, for what is behind them is not
    content, and where a folder cannot be listed to its end.
    """
    if (project / CONTENT).is_symlink():
        raise BuildStopped([_found(CONTENT, "unreadable-file")])
    entries = []
    for entry in walk(project):
        entries.append(entry)
        if len(entries) > _MOST:
            raise BuildStopped([Finding("too-many-files", {"limit": str(_MOST)}).at(Span(CONTENT))])
    if stops := [_found(name, _STOPS[kind]) for name, kind in entries if kind in _STOPS]:
        raise BuildStopped(stops)
    folders = tuple(copied_folders(entries))
    within = tuple(f"{folder.name}/" for folder in folders)
    files = [
        entry.name
        for entry in entries
        if entry.kind is EntryKind.FILE and not entry.name.startswith(within)
    ]
    named = dict.fromkeys(name for name in files if is_whole(name))
    copies = (*folders, *copied_files(project, named))
    awaited = tuple(awaited_files(named))
    beside = {copy.name for copy in (*copies, *awaited)}
    return ContentFiles(
        plain=tuple(name for name in named if name not in beside and not _is_backup(name)),
        copies=copies,
        awaited=awaited,
        misnamed=tuple(dict.fromkeys(_misnamed(files))),
    )


def _is_backup(name: str) -> bool:
    return any(map(is_backup, name.split("/")))


def _found(name: str, code: str) -> Diagnostic:
    return Finding(code, {"file": shown(name)}).at(Span(shown(name)))


def _misnamed(files: Iterable[str]) -> Iterator[str]:
    """The outermost names that are not UTF-8, of YAML or of folders that hold it."""
    for name in files:
        parts = name.split("/")
        if not is_whole(name) and yaml_named(parts[-1], in_sections=False):
            first = next(index for index, part in enumerate(parts) if not is_whole(part))
            yield "/".join(parts[: first + 1])
